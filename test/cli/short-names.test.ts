import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/engine/plan.js';
import { createHost, withExpiredCertificate } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { withoutJournal } from '../engine/crash.js';
import { run } from './run.js';

const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-names-'));
const file = join(folder, 'host.json');
const saved = join(folder, 'plan.json');
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => writeFile(file, JSON.stringify(createHost())));

const host = async (): Promise<HostDocument> => JSON.parse(await readFile(file, 'utf8')) as HostDocument;
const mtu = ['--simulate', file, '--interface-alias', 'Ethernet', '--mtu', '1400'];
const change = async (): Promise<string> => {
  const { out } = await run('set-rdp-mtu', ...mtu, '--yes', '--json');
  return (JSON.parse(out) as { readonly id: string }[])[0]?.id ?? expect.fail('nothing was changed');
};

describe('rdp0x904 plan and apply', () => {
  test('a plan changes nothing and asks for no consent; applied, it does what it says', async () => {
    const before = await host();
    const planned = await run('plan', 'set-rdp-mtu', ...mtu, '--out', saved);
    expect(planned).toMatchObject({ code: 0, err: '' });
    expect(await host()).toEqual(before);
    const plan = JSON.parse(await readFile(saved, 'utf8')) as Plan;
    expect(planned.out).toContain(plan.hash);
    for (const each of plan.changes) expect(planned.out.replace(/\s+/g, ' ')).toContain(each.action);

    expect(await run('apply', saved, '--simulate', file)).toMatchObject({
      code: 2,
      err: expect.stringMatching('E_CONFIRM'),
    });
    expect(await run('apply', saved, '--simulate', file, '--what-if')).toMatchObject({ code: 0 });
    expect(await host()).toEqual(before);
    expect((await run('apply', saved, '--simulate', file, '--yes')).code).toBe(0);
    expect((await host()).interfaces.filter((each) => each.activeMtu === 1400)).toHaveLength(2);
  });

  test('what --json prints is a plan too, also as Windows PowerShell redirects it', async () => {
    const { out } = await run('plan', 'Set-RdpMtu', ...mtu, '--json');
    await writeFile(saved, `\ufeff${out}`, 'utf16le');
    expect((await run('apply', saved, '--simulate', file, '--yes')).code).toBe(0);
    expect((await host()).interfaces.filter((each) => each.activeMtu === 1400)).toHaveLength(2);
  });

  test('a plan that was altered is refused, and nothing is changed', async () => {
    await run('plan', 'set-rdp-mtu', ...mtu, '--out', saved);
    await writeFile(saved, (await readFile(saved, 'utf8')).replaceAll('1400', '1300'));
    const before = await host();
    const refused = await run('apply', saved, '--simulate', file, '--yes');
    expect(refused).toMatchObject({ code: 2, err: expect.stringMatching(/^E_REFUSED_.*altered/) });
    expect(await host()).toEqual(before);
  });

  test.each([
    ['no cmdlet', ['plan'], 'E_OPTION'],
    ['an unknown cmdlet', ['plan', 'set-rdp-everything'], 'E_COMMAND'],
    ['a cmdlet that only looks', ['plan', 'get-rdp-mtu'], 'E_COMMAND'],
    ['a place for what is no plan', ['set-rdp-mtu', ...mtu, '--yes', '--out', saved], 'E_OPTION'],
    ['a file that is not there', ['apply', join(folder, 'nowhere.json'), '--simulate', file, '--yes'], 'E_FILE'],
    ['two plans', ['apply', saved, saved, '--simulate', file, '--yes'], 'E_OPTION'],
    ['no plan', ['apply', '--simulate', file, '--yes'], 'E_PARAMETERS'],
  ])('%s is one line and exit code 2', async (_name, args, error) => {
    const before = await host();
    const { code, err } = await run(...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(new RegExp(`^${error}: [^\\n]+\\n$`)) });
    expect(await host()).toEqual(before);
  });

  test('the help of a plan is that of its cmdlet, without what a plan has no use for', async () => {
    const { out } = await run('plan', 'set-rdp-mtu', '--help');
    expect(out).toMatch(/rdp0x904 plan set-rdp-mtu[\s\S]*--interface-alias VALUE[\s\S]*--out FILE/);
    expect(out).not.toMatch(/--plan-only|--yes|--what-if/);
  });
});

describe('rdp0x904 undo', () => {
  test.each([
    ['by its id', async (id: string) => [id]],
    ['the last one', async () => ['--last']],
    ['all', async () => ['--all']],
  ])('takes back what was changed, %s', async (_name, args) => {
    const before = await host();
    const undo = ['undo', ...(await args(await change())), '--simulate', file];
    expect(await run(...undo)).toMatchObject({ code: 2, err: expect.stringMatching('E_CONFIRM') });
    expect(await run(...undo, '--yes')).toMatchObject({ code: 0, out: expect.stringMatching(/^undone: /) });
    expect(withoutJournal(await host())).toEqual(withoutJournal(before));
  });
});

describe('rdp0x904 loans', () => {
  const lend = ['set-rdp-nla', '--state', 'Off', '--simulate', file, '--yes'];

  test('lists what is lent and nothing else, and nothing when it is given back', async () => {
    await change();
    expect(await run('loans', '--simulate', file)).toMatchObject({ code: 0, out: 'Nothing was found.\n' });
    expect((await run(...lend)).code).toBe(0);
    const { out } = await run('loans', '--simulate', file);
    expect(out).toMatch(/lent until [\s\S]*Set-RdpNla/);
    expect(out).not.toContain('Set-RdpMtu');
    expect(JSON.parse((await run('loans', '--simulate', file, '--json')).out)).toMatchObject([
      { cmdlet: 'Set-RdpNla' },
    ]);
    expect((await run('undo', '--last', '--simulate', file, '--yes')).code).toBe(0);
    expect(await run('loans', '--simulate', file)).toMatchObject({ out: 'Nothing was found.\n' });
  });
});

describe('rdp0x904 repair', () => {
  test('repairs what is wrong, after it was allowed to', async () => {
    await writeFile(file, JSON.stringify(withExpiredCertificate(createHost())));
    expect((await run('repair', '--simulate', file)).code).toBe(2);
    expect((await run('repair', '--simulate', file, '--what-if')).code).toBe(1);
    expect((await run('test-rdp0x904', '--simulate', file)).code).toBe(1);
    expect((await run('repair', '--simulate', file, '--yes')).code).toBe(0);
    expect((await run('test-rdp0x904', '--simulate', file)).code).toBe(0);
  });
});

describe('what a cmdlet warns of', () => {
  test('is on standard error, so that the output stays what was asked for', async () => {
    const args = ['set-rdp-mtu', ...mtu, '--confirm-within', '5', '--yes', '--json'];
    const { out, err } = await run(...args);
    expect(err).toMatch(/^warning: /);
    expect(() => JSON.parse(out)).not.toThrow();
  });
});
