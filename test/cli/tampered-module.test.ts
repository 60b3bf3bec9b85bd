import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assembled } from '../../build/assemble.js';
import { assembledModule } from '../assembled-module.js';
import { newFolder } from '../run-folder.js';
import { run, type Seen } from './run.js';

let assembled: Assembled;
beforeAll(async () => {
  assembled = await assembledModule();
});

// Where there is no PowerShell, whoever gets as far as starting one fails with another word and another exit code.
beforeEach(() => vi.stubEnv('RDP0X904_PWSH', join(assembled.folder, 'no-powershell')));
afterEach(() => vi.unstubAllEnvs());

const commands: readonly (readonly string[])[] = [
  ['test-rdp0x904'],
  ['set-rdp-mtu', '--interface-alias', 'Ethernet', '--mtu', '1400', '--yes'],
];

async function outcomes(module: string, thumbprint = assembled.thumbprint) {
  const trusting = ['--thumbprint', thumbprint];
  const started: Seen[] = [];
  for (const command of commands) started.push(await run(...command, '--module', module, ...trusting));
  return { started, verified: await run('verify', module, ...trusting) };
}

describe('the command line, given a module', () => {
  test('that is as it was signed: goes on to PowerShell', async () => {
    const { started, verified } = await outcomes(assembled.folder);
    for (const each of started) expect(each).toMatchObject({ code: 8, err: expect.stringMatching(/^E_POWERSHELL/) });
    expect(verified).toMatchObject({ code: 0 });
  });

  test.each<[string, string, (text: string) => string]>([
    ['one letter of its code changed', 'Rdp0x904.psm1', (text) => text.replace("'Stop'", "'Stoq'")],
    ['one letter of what its cmdlets share changed', 'Rdp0x904.Shared.ps1', (text) => text.replace('# What', '# Whut')],
    ['one digit of its manifest changed', 'Rdp0x904.psd1', (text) => text.replace('5.1', '5.2')],
    ['one word of its views changed', 'Rdp0x904.Format.ps1xml', (text) => text.replace('<Wrap />', '<Wrip />')],
    ['code behind the signature', 'Rdp0x904.psm1', (text) => `${text}Get-Date\r\n`],
    ['its signature cut off', 'Rdp0x904.psm1', (text) => text.slice(0, text.indexOf('# SIG #'))],
    ['a script that nobody signed', 'Extra.ps1', () => 'Get-Date\r\n'],
  ])('with %s: refuses it, names the file and starts nothing', async (_name, file, change) => {
    const module = await newFolder('tampered');
    await cp(assembled.folder, module, { recursive: true });
    const path = join(module, file);
    await writeFile(path, change(await readFile(path, 'latin1').catch(() => '')), 'latin1');
    const { started, verified } = await outcomes(module);
    const refusal = new RegExp(`^E_SIGNATURE: ${file} is not loaded: (HashMismatch|NotSigned)\\. [^\\n]+\\n$`);
    for (const each of started) expect(each).toMatchObject({ code: 12, out: '', err: expect.stringMatching(refusal) });
    expect(verified).toMatchObject({ code: 12, out: expect.stringMatching(new RegExp(`^(HashM|NotS).*${file}`, 'm')) });
  });

  test('that somebody else signed: refuses it', async () => {
    const { started, verified } = await outcomes(assembled.folder, '0'.repeat(40));
    for (const each of [...started, verified]) expect(each.code).toBe(12);
    expect(verified.out).not.toMatch(/^Valid/m);
  });
});
