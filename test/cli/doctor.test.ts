import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { developmentSigner } from '../../src/signing/development.js';
import { signFolder } from '../../src/signing/folder.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { run, type Seen } from './run.js';

interface Check {
  readonly name: string;
  readonly status: string;
  readonly detail: string;
  readonly mend?: string;
}

const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-doctor-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const check = ({ out }: Seen, name: string): Check =>
  (JSON.parse(out) as { checks: Check[] }).checks.find((each) => each.name === name) ?? expect.fail(`no check ${name}`);

describe('rdp0x904 doctor without a PowerShell', () => {
  test('says what was tried and how to get one, in prose and as JSON, with exit code 8', async () => {
    vi.stubEnv('RDP0X904_PWSH', join(folder, 'nowhere'));
    const { code, out } = await run('doctor');
    expect(code).toBe(8);
    expect(out).toMatch(/^fault\s+PowerShell\s.*RDP0X904_PWSH/m);
    const json = await run('doctor', '--json');
    expect(json.code).toBe(8);
    expect(check(json, 'PowerShell')).toMatchObject({ status: 'fault', mend: expect.stringContaining('https://') });
    expect(check(json, 'Node').detail).toContain(process.versions.node);
  });

  test('bad options are one line and exit code 2', async () => {
    expect(await run('doctor', 'everything')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^E_OPTION: .+\n$/),
    });
  });
});

describeWithPowerShell('rdp0x904 doctor', () => {
  test('names the PowerShell, its version, where it was found, and what it may do', async () => {
    const seen = await run('doctor', '--json');
    expect(check(seen, 'PowerShell')).toMatchObject({
      status: 'fine',
      detail: expect.stringMatching(/^(5\.1|[67]\.)\S+ (Core|Desktop), .+ \((PATH|RDP0X904_PWSH)\)$/),
    });
    expect(check(seen, 'language mode').detail).toBe('FullLanguage');
    expect(check(seen, 'encoding').detail).toMatch(/prints \S+, culture/);
    expect(check(seen, 'elevation').status).toMatch(/fine|note/);
  });

  test('tells a module that is as it was signed from one that was changed', async () => {
    const module = join(folder, 'Sample');
    await mkdir(module);
    await writeFile(join(module, 'Sample.psm1'), '# sample\r\n');
    const signer = await developmentSigner(new Date(), join(folder, 'signer'));
    await signFolder(module, signer);
    const { thumbprint } = signer.certificate;

    const unpinned = await run('doctor', '--json', '--module', module);
    expect(unpinned.code).toBe(0);
    expect(check(unpinned, 'module')).toMatchObject({ status: 'note', detail: expect.stringContaining(thumbprint) });
    const pinned = await run('doctor', '--json', '--module', module, '--thumbprint', thumbprint);
    expect([pinned.code, check(pinned, 'module').status]).toEqual([0, 'fine']);
    const wrong = await run('doctor', '--json', '--module', module, '--thumbprint', '00'.repeat(20));
    expect([wrong.code, check(wrong, 'module').status]).toEqual([12, 'fault']);

    await writeFile(join(module, 'Other.ps1'), '1\r\n');
    const changed = await run('doctor', '--json', '--module', module);
    expect(changed.code).toBe(12);
    expect(check(changed, 'module')).toMatchObject({ status: 'fault', detail: expect.stringContaining('Other.ps1') });
  });
});
