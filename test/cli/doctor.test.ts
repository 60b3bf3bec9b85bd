import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { moduleChecks } from '../../src/cli/doctor/module.js';
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
const signed = await signedModule();
afterEach(() => vi.unstubAllEnvs());

/** A module of one file, and who has signed it. */
async function signedModule(): Promise<{ readonly module: string; readonly thumbprint: string }> {
  const module = join(folder, 'Sample');
  await mkdir(module);
  await writeFile(join(module, 'Sample.psm1'), '# sample\r\n');
  const signer = await developmentSigner(new Date(), join(folder, 'signer'));
  await signFolder(module, signer);
  return { module, thumbprint: signer.certificate.thumbprint };
}

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

describe('rdp0x904 doctor on a module', () => {
  /** What it finds in a folder, without all the rest that doctor looks at. */
  const checkModule = async (thumbprint?: string): Promise<Omit<Check, 'name'> & { readonly exitCode?: number }> => {
    const [found] = await moduleChecks({ module: signed.module, thumbprint }, undefined);
    return found ?? expect.fail('no check');
  };

  test('tells one that is as it was signed from one that was changed', async () => {
    const { thumbprint } = signed;
    expect(await checkModule()).toMatchObject({ status: 'note', detail: expect.stringContaining(thumbprint) });
    expect(await checkModule(thumbprint)).toMatchObject({ status: 'fine' });
    expect(await checkModule('00'.repeat(20))).toMatchObject({ status: 'fault', exitCode: 12 });
    await writeFile(join(signed.module, 'Other.ps1'), '1\r\n');
    const detail = expect.stringContaining('Other.ps1');
    expect(await checkModule()).toMatchObject({ status: 'fault', exitCode: 12, detail });
    await rm(join(signed.module, 'Other.ps1'));
  });
});

describeWithPowerShell('rdp0x904 doctor', () => {
  test('names the PowerShell, its version, where it was found, and what it may do', async () => {
    const seen = await run('doctor', '--json', '--module', signed.module, '--thumbprint', signed.thumbprint);
    expect(seen.code).toBe(0);
    expect(check(seen, 'module').status).toBe('fine');
    expect(check(seen, 'PowerShell')).toMatchObject({
      status: 'fine',
      detail: expect.stringMatching(/^(5\.1|[67]\.)\S+ (Core|Desktop), .+ \((PATH|RDP0X904_PWSH)\)$/),
    });
    expect(check(seen, 'language mode').detail).toBe('FullLanguage');
    expect(check(seen, 'encoding').detail).toMatch(/prints \S+, culture/);
    expect(check(seen, 'elevation').status).toMatch(/fine|note/);
  });

  test('ends with the exit code of a module that is not as it should be', async () => {
    const seen = await run('doctor', '--json', '--module', signed.module, '--thumbprint', '00'.repeat(20));
    expect([seen.code, check(seen, 'module').status]).toEqual([12, 'fault']);
  });
});
