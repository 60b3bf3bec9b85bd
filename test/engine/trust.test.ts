import { describe, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import getRemediation from '../../src/engine/cmdlets/get-rdp-remediation.js';
import { assertAllowedChange } from '../../src/engine/journal/places.js';
import { runRecipe } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import setRdpSecurityLayer from '../../src/recipes/set-rdp-security-layer.js';
import { createHost, places, withoutElevation, withRegistry } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument, JournalDisk } from '../../src/simulator/machine.js';
import type { Change } from '../../src/windows/change.js';
import { recipes } from '../recipes/definitions.js';
import { undoRdpRemediation } from './cmdlets.js';
import { withoutJournal } from './crash.js';

const root = 'C:\\ProgramData\\Rdp0x904';
const journal = `${root}\\Journal`;
const ours = 'O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)';
const stranger = 'S-1-5-21-1-2-3-1001';

const withJournal = (disk: Partial<JournalDisk>): HostDocument =>
  createHost({ journal: { ...createHost().journal, ...disk } });

const setMtu = (host: HostDocument) =>
  runOnHost(host, () => runRecipe(recordingCaller(true), setRdpMtu, { InterfaceAlias: ['Ethernet'], Mtu: 1400 }));
const undo = (host: HostDocument, parameters: object) =>
  runOnHost(host, () => undoRdpRemediation.run(recordingCaller(true), parameters));
const list = (host: HostDocument) => runOnHost(host, () => getRemediation.run(recordingCaller(true), {}));

const errorOf = (action: () => unknown): string => {
  try {
    action();
  } catch (failure) {
    if (failure instanceof CommandError) return failure.id;
    throw failure;
  }
  return 'none';
};

describe('a folder that somebody else could have made or filled is refused before anything is changed', () => {
  test.each<readonly [string, string, boolean, string]>([
    ['a user owns it', root, false, ours.replace('O:BA', `O:${stranger}`)],
    ['a user may write to it', root, false, `${ours}(A;OICI;0x1301bf;;;${stranger})`],
    ['users may make files in it, as ProgramData grants', root, false, `${ours}(A;CI;0x100116;;;BU)`],
    ['everybody may write to what is made in it', root, false, `${ours}(A;OICIIO;GA;;;WD)`],
    ['a user may take it over', root, false, `${ours}(A;;WO;;;${stranger})`],
    ['a user may change who may', root, false, `${ours}(A;;FRWD;;;${stranger})`],
    ['a condition grants it', root, false, `${ours}(XA;;FA;;;WD;(exists x))`],
    ['it has no access list', root, false, 'O:BAG:BAD:NO_ACCESS_CONTROL'],
    ['it is a link', root, true, ours],
    ['the inner folder is a link', journal, true, ours],
    ['a user owns the inner folder', journal, false, ours.replace('O:BA', `O:${stranger}`)],
  ])('%s', (_name, path, isLink, sddl) => {
    const folders = path === journal ? [{ path: root, isLink: false, sddl: ours }] : [];
    const host = withJournal({ folders: [...folders, { path, isLink, sddl }] });
    const before = structuredClone(host);
    expect(errorOf(() => setMtu(host))).toMatch(/^(JournalNotTrusted|AccessListUnreadable)$/);
    expect(errorOf(() => list(host))).toMatch(/^(JournalNotTrusted|AccessListUnreadable)$/);
    expect(host).toEqual(before);
  });

  test.each([
    ['readers', `${ours}(A;OICI;0x1200a9;;;BU)(A;OICI;FR;;;${stranger})(A;;FRFX;;;WD)`],
    ['a denial', ours.replace('(A;OICI;FA;;;SY)', '(D;OICI;FA;;;WD)(A;OICI;FA;;;SY)')],
    ['SYSTEM as its owner', ours.replace('O:BA', 'O:SY')],
  ])('but %s are no reason', (_name, sddl) => {
    const host = withJournal({ folders: [root, journal].map((path) => ({ path, isLink: false, sddl })) });
    expect(errorOf(() => setMtu(host))).toBe('none');
  });

  test('so is an entry that somebody else owns', () => {
    const host = createHost();
    setMtu(host);
    const [entry] = host.journal.files.filter((each) => each.path.startsWith(`${journal}\\`));
    if (entry === undefined) throw new Error('The journal has no entry.');
    const planted = {
      ...entry,
      path: `${journal}\\20260601T080001Z-00000009.jsonl`,
      sddl: ours.replace('O:BA', `O:${stranger}`),
    };
    const changed = { ...host, journal: { ...host.journal, files: [...host.journal.files, planted] } };
    const before = withoutJournal(structuredClone(changed));
    expect(errorOf(() => undo(changed, { Id: ['20260601T080001Z-00000009'] }))).toBe('JournalNotTrusted');
    expect(withoutJournal(changed)).toEqual(before);
  });
});

describe('an entry that names what no remedy changes is refused on undo', () => {
  const layer = (): HostDocument => {
    const host = withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '1');
    runOnHost(host, () => runRecipe(recordingCaller(true), setRdpSecurityLayer, { SecurityLayer: 'Tls' }));
    return host;
  };
  const escaped = (path: string): string => JSON.stringify(path).slice(1, -1);

  test.each([
    'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run',
    'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\evil',
    'HKCU:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services',
    `${places.listener}\\..\\..\\..\\..\\Services\\evil`,
    `${places.winStations}*`,
    'Registry::HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server',
    `${places.listener}/../x`,
    'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server Evil',
  ])('%s', (path) => {
    const host = layer();
    for (const file of host.journal.files) file.text = file.text.replaceAll(escaped(places.listener), escaped(path));
    const before = structuredClone(host);
    expect(errorOf(() => undo(host, { Last: true, Force: true }))).toBe('JournalNotTrusted');
    expect(host).toEqual(before);
  });

  test.each<Change>([
    { kind: 'ScheduledTask', folder: '\\', task: 'evil', xml: '<Task></Task>' },
    { kind: 'ScheduledTask', folder: '\\Rdp0x904\\..\\', task: 'evil', xml: '' },
    { kind: 'AccessEntry', path: 'C:\\Windows\\System32\\evil.dll', operation: 'Restore', text: 'O:BAD:(A;;FA;;;WD)' },
    { kind: 'CertificateRemoval', store: 'My', thumbprint: 'A', subject: 'CN=A', keyFile: 'C:\\Windows\\win.ini' },
    {
      kind: 'RegistryValue',
      path: places.listener,
      name: 'SecurityLayer',
      valueKind: 'Absent',
      text: '',
      emptyKey: 'HKLM:\\SOFTWARE\\Microsoft\\Windows',
    },
  ])('$kind', (change) => {
    expect(errorOf(() => assertAllowedChange(change))).toBe('JournalNotTrusted');
  });
});

describe.each(recipes)('the plans of $cmdlet stay where a journal is believed', (recipe) => {
  test.each(recipe.cases)('$name', ({ host, parameters }) => {
    runOnHost(structuredClone(host as HostDocument), () => {
      let plan: readonly Change[] = [];
      try {
        plan = recipe.plan(recipe.observe(parameters ?? {}), parameters ?? {});
      } catch (failure) {
        // What is refused plans nothing.
        if (!(failure instanceof CommandError)) throw failure;
      }
      for (const change of plan) expect(() => assertAllowedChange(change)).not.toThrow();
    });
  });
});

describe('a journal that cannot be written', () => {
  test.each([0, 1, 100, 400, 600])('with %s bytes left changes nothing that it does not know', (free) => {
    const host = withJournal({ free });
    expect(errorOf(() => setMtu(host))).toBe('JournalNotWritten');
    expect(withoutJournal(host)).toEqual(withoutJournal(createHost()));
  });

  test('full after the first change: that is taken back', () => {
    const measured = createHost();
    setMtu(measured);
    const whole = measured.journal.files.reduce((sum, each) => sum + each.text.length, 0);
    const outcomes = new Set<string>();
    for (let free = 0; free < whole; free += 50) {
      const host = withJournal({ free });
      const outcome = errorOf(() => setMtu(host));
      outcomes.add(outcome);
      // The log beside the journal may miss its lines: the journal has them.
      if (outcome === 'none') continue;
      expect(withoutJournal(host), `${free} bytes`).toEqual(withoutJournal(createHost()));
    }
    expect(outcomes).toContain('JournalNotWritten');
  });

  test('locked by another run', () => {
    const host = withJournal({
      held: [`${journal}\\lock`],
      folders: [root, journal].map((path) => ({ path, isLink: false, sddl: ours })),
    });
    const before = structuredClone(host);
    expect(errorOf(() => setMtu(host))).toBe('JournalBusy');
    expect(withoutJournal(host)).toEqual(withoutJournal(before));
    expect(host.journal.files).toEqual(before.journal.files);
  });

  test('by somebody who is not elevated, where there is one and where there is none', () => {
    expect(errorOf(() => setMtu(withoutElevation(createHost())))).toBe('JournalDenied');
    const host = createHost();
    setMtu(host);
    expect(errorOf(() => list({ ...host, account: 'User' }))).toBe('JournalDenied');
  });
});

describe('the id of a run', () => {
  test.each([
    '20260601T080000Z-0000000f',
    '*',
    '20260601T080000Z-????????',
    '..\\..\\x',
    'C:\\Windows\\win.ini',
    '20260601T080000Z-00000001.jsonl',
    '20260601T080000Z-00000001\n',
    ' 20260601T080000Z-00000001',
    '$(throw 1)',
    '\u2018; throw 1; \u2019',
    'lock',
  ])('%j is no run', (id) => {
    const host = createHost();
    setMtu(host);
    const before = structuredClone(host);
    expect(errorOf(() => undo(host, { Id: [id] }))).toBe('RunNotFound');
    expect(host).toEqual(before);
  });
});
