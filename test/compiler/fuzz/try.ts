import fc from 'fast-check';
import { findPowerShell, PowerShellRunner } from '../powershell-runner.js';
import { compareBatch, shrinkDivergence, tapes } from './run.js';
const runner = new PowerShellRunner(findPowerShell() ?? '');
const n = Number(process.argv[2] ?? 500); const seed = Number(process.argv[3] ?? 1);
const batch = fc.sample(tapes, { numRuns: n, seed });
console.time('batch');
const r = await compareBatch(batch, runner);
console.timeEnd('batch');
console.log(r.compared, 'compared', r.thrown, 'thrown', r.refused.length, 'refused', r.divergences.length, 'diverged');
const seen = new Set<string>();
for (const each of r.refused) { const k = each.reason.slice(0, 60); if (!seen.has(k) && seen.size < 14) { seen.add(k); console.log(each.reason); } }
let shown = 0;
for (const d of r.divergences) { if (shown++ >= Number(process.argv[4] ?? 3)) break; console.log('-----'); console.log(await shrinkDivergence(batch[d.index] ?? [], runner)); }
await runner.close();
