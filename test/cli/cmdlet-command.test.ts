import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { schemas } from '../../generated/client/schemas.js';
import { createHost, withExpiredCertificate, withoutElevation } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { withoutJournal } from '../engine/crash.js';
import { run } from './run.js';

const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-cli-'));
const file = join(folder, 'host.json');
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => writeFile(file, JSON.stringify(createHost())));

const host = async (): Promise<HostDocument> => JSON.parse(await readFile(file, 'utf8')) as HostDocument;

const setMtu = ['set-rdp-mtu', '--simulate', file, '--interface-alias', 'Ethernet', '--mtu', '1400'];

describe('a cmdlet as a command', () => {
  test('changes nothing without --yes', async () => {
    const before = await host();
    expect(await run(...setMtu)).toMatchObject({ code: 2, err: expect.stringMatching(/^E_CONFIRM: [^\n]+\n$/) });
    expect(await host()).toEqual(before);
  });

  test('changes nothing under --what-if', async () => {
    const before = await host();
    expect(await run(...setMtu, '--what-if')).toMatchObject({ code: 0, out: 'Nothing was changed.\n' });
    expect(await host()).toEqual(before);
  });

  test('changes, and is taken back by the id that it returned', async () => {
    const before = await host();
    const { code, out } = await run(...setMtu, '--yes', '--json');
    expect(code).toBe(0);
    expect((await host()).interfaces.filter((each) => each.activeMtu === 1400)).toHaveLength(2);
    const [remediation] = JSON.parse(out) as { readonly id: string }[];
    expect((await run('undo-rdp-remediation', '--simulate', file, '--id', remediation?.id ?? '', '--yes')).code).toBe(
      0,
    );
    expect(withoutJournal(await host())).toEqual(withoutJournal(before));
    expect(JSON.parse((await run('get-rdp-remediation', '--simulate', file, '--json')).out)).toMatchObject([
      { id: remediation?.id, status: 'Undone' },
    ]);
  });

  test('a fault that is found is exit code 1, and 0 once it is repaired', async () => {
    await writeFile(file, JSON.stringify(withExpiredCertificate(createHost())));
    expect(await run('test-rdp0x904', '--simulate', file)).toMatchObject({
      code: 1,
      out: expect.stringContaining('CertificateExpired'),
    });
    expect((await run('repair-rdp-certificate', '--simulate', file, '--yes')).code).toBe(0);
    expect((await run('test-rdp0x904', '--simulate', file)).code).toBe(0);
  });

  test('a restart that is needed is exit code 10', async () => {
    const args = ['set-cred-ssp-oracle', '--simulate', file, '--level', 'Vulnerable', '--force', '--yes'];
    expect(await run(...args)).toMatchObject({ code: 10, out: expect.stringContaining('restart') });
  });

  test.each([
    ['a parameter out of range', ['--mtu', '1'], 2, 'E_PARAMETERS'],
    ['no number', ['--mtu', 'many'], 2, 'E_OPTION'],
    ['an unknown interface', ['--interface-alias', 'Nowhere', '--mtu', '1400'], 4, 'E_REFUSED_ObjectNotFound'],
    ['an unknown option', ['--frobnicate'], 2, 'E_OPTION'],
  ])('%s is one line and its exit code', async (_name, args, code, error) => {
    const before = await host();
    const outcome = await run('set-rdp-mtu', '--simulate', file, '--yes', '--interface-alias', 'Ethernet', ...args);
    expect(outcome).toMatchObject({ code, err: expect.stringMatching(new RegExp(`^${error}: [^\\n]+\\n$`)) });
    expect(await host()).toEqual(before);
  });

  test.each([
    ['without a run to take back', ['undo-rdp-remediation', '--yes'], createHost(), 2],
    ['a run that there is not', ['undo-rdp-remediation', '--id', '../../x', '--yes'], createHost(), 4],
    [
      'without elevation',
      ['set-rdp-mtu', '--interface-alias', 'Ethernet', '--mtu', '1400', '--yes'],
      withoutElevation(createHost()),
      3,
    ],
    [
      'over a journal folder that somebody else made',
      ['set-rdp-mtu', '--interface-alias', 'Ethernet', '--mtu', '1400', '--yes'],
      createHost({
        journal: {
          ...createHost().journal,
          folders: [{ path: 'C:\\ProgramData\\Rdp0x904', isLink: true, sddl: 'O:BAG:BAD:PAI(A;;FA;;;BA)' }],
        },
      }),
      4,
    ],
  ])('refused %s: its exit code, and nothing is changed', async (_name, args, before, code) => {
    await writeFile(file, JSON.stringify(before));
    expect(await run(...args, '--simulate', file)).toMatchObject({ code, err: expect.stringMatching(/^E_REFUSED_/) });
    expect(await host()).toEqual(before);
  });

  test('a host document that is none', async () => {
    expect(await run('test-rdp0x904', '--simulate', join(folder, 'nowhere.json'))).toMatchObject({ code: 2 });
    await writeFile(file, '{');
    expect(await run('test-rdp0x904', '--simulate', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('E_FILE'),
    });
  });

  test('--help lists every parameter', async () => {
    const { code, out } = await run('set-rdp-mtu', '--help');
    expect(code).toBe(0);
    expect(out).toContain('--address-family IPv4|IPv6');
    expect(out).toContain('--interface-alias VALUE');
    expect(out.replace(/\s+/g, ' ')).toContain(schemas['Set-RdpMtu'].properties.mtu.description);
    const { out: other } = await run('set-rdp-security-layer', '--help');
    expect(other).toMatch(/--security-layer Rdp\|Negotiate\|Tls\s[\s\S]*?\(required\)\s+--include-policy/);
  });
});
