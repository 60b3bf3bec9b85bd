import { findPowerShell, PowerShellRunner } from './powershell-runner.js';
import { runInBoth, compileText } from './differential.js';
import { readFileSync } from 'node:fs';
const text = `
import { CommandError, type Integer } from '../border/dotnet.js';
function getA(x: number, y: readonly string[]): readonly string[] { if (x > 3) throw new CommandError('A','InvalidArgument', 'no é'); return y.filter((e) => e !== 'b'); }
`;
console.time('compile');
console.log(compileText(text).text);
console.timeEnd('compile'); console.time('again'); compileText(text+'\nfunction getB(): string { return "x"; }'); console.timeEnd('again');
const r = new PowerShellRunner(findPowerShell() ?? '');
console.time('run'); 
console.log(await runInBoth(text, [{name:'getA', values:[1, ['a','b\u200d']]},{name:'getA', values:[4, ['a','b']]}], r));
console.timeEnd('run'); console.time('run'); 
console.log(await runInBoth(text, [{name:'getA', values:[1, ['a','b\u200d']]},{name:'getA', values:[4, ['a','b']]}], r));
console.timeEnd('run');
await r.close();
