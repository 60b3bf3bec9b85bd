import { CommandError } from '../../src/border/dotnet.js';
import { openNodeStage } from '../../src/lab/node-stage.js';
import { certificate, createHost, places, withRegistry } from '../../src/simulator/host.js';
import type { HostDocument, RegistryValueEntry } from '../../src/simulator/machine.js';
import { diagnoses, inspections, recipes } from './definitions.js';
import { runCase, runInspectionCase } from './run-case.js';

/** A value of the registry by its place. */
export interface RegistryPlace {
  readonly path: string;
  readonly name: string;
}

const hosts = [...recipes, ...inspections, ...diagnoses].flatMap((each): readonly HostDocument[] =>
  each.cases.map(({ host }) => host as HostDocument),
);

/** Every place that a behaviour case sets, or that a finding names as read. */
export const readPlaces: readonly RegistryPlace[] = collectPlaces();

function collectPlaces(): readonly RegistryPlace[] {
  const found = new Map<string, RegistryPlace>();
  const add = (path: string, name: string): void => {
    found.set(`${path} ${name}`.toLowerCase(), { path, name });
  };
  for (const host of hosts)
    for (const { path, values } of host.registry) for (const { name } of values) add(path, name);
  const findings = [
    ...recipes.flatMap((recipe) => recipe.cases.flatMap((each) => runCase(recipe, each).findings)),
    ...inspections.flatMap((inspection) =>
      inspection.cases.flatMap((each) => {
        const outcome = runInspectionCase(inspection, each);
        return 'findings' in outcome ? outcome.findings : [];
      }),
    ),
  ];
  for (const { source } of findings.flatMap((each) => each.evidence)) {
    const [, path, name] = /^(HKLM:\\.*) (\w+)$/.exec(source) ?? [];
    if (path !== undefined && name !== undefined) add(path, name);
  }
  return [...found.values()];
}

/** Every key that a behaviour case has. */
export const readKeys: readonly string[] = [
  ...new Set([
    ...hosts.flatMap((host) => host.registry.map((each) => each.path)),
    ...readPlaces.map((each) => each.path),
  ]),
];

/** A value of each kind that the registry knows, as none of them should be. */
export const strangeValues: readonly Pick<RegistryValueEntry, 'kind' | 'text'>[] = [
  { kind: 'String', text: 'a|b $(c) `d`' },
  { kind: 'ExpandString', text: '%windir%' },
  { kind: 'MultiString', text: 'one\ntwo' },
  { kind: 'Binary', text: '' },
  { kind: 'Binary', text: 'FF' },
  { kind: 'DWord', text: '4294967295' },
  { kind: 'QWord', text: '1' },
  { kind: 'None', text: '' },
];

/** The host with one of them in every place at once. */
export const withStrangeValues = (value: Pick<RegistryValueEntry, 'kind' | 'text'>): HostDocument =>
  readPlaces.reduce((host, { path, name }) => withRegistry(host, path, name, value.kind, value.text), createHost());

/** The host without a key and all below it. */
export const withoutKey = (host: HostDocument, path: string): HostDocument => ({
  ...host,
  registry: host.registry.filter((each) => each.path !== path && !each.path.startsWith(`${path}\\`)),
});

/** Certificates and key files of other programs, so many of each. */
export function withCrowd(count: number, rights: 'full' | 'none'): HostDocument {
  const host = createHost();
  const numbered = (index: number): string => index.toString(16).toUpperCase().padStart(40, '0');
  const stores = ['My', 'Remote Desktop'];
  const others = Array.from({ length: count }, (_, index) =>
    certificate({
      store: stores[index % 2] ?? 'My',
      thumbprint: numbered(index + 1),
      subject: `CN=other-${index}`,
      keyFile: `${places.machineKeys}\\${numbered(index + 1)}`,
    }),
  );
  return {
    ...host,
    certificates: [...others, ...host.certificates],
    files: [
      ...host.files,
      ...others.map((each) => ({ path: each.keyFile, sddl: 'O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)', rights })),
    ],
  };
}

/** The host as a German Windows shows it: names that are translated, and what native programs print. */
export const inGerman = (host: HostDocument): HostDocument => ({
  ...host,
  language: 'de',
  firewallRules: host.firewallRules.map((each) => ({
    ...each,
    displayName: each.displayName === 'Remote Desktop' ? 'Remotedesktop - Benutzermodus' : each.displayName,
  })),
  events: host.events.map((each) => ({
    ...each,
    message: each.message === '' ? '' : 'Der Vorgang ist fehlgeschlagen.',
  })),
});

/** What repairing everything leaves of a host: the error that ended it, or the host and what is left. */
export async function repairAll(host: HostDocument) {
  await using stage = openNodeStage();
  await stage.load(host);
  const step = {
    cmdlet: 'Repair-Rdp0x904',
    parameters: { AllowSessionDrop: true, AllowReboot: true, AllowLoan: true },
  };
  const before = await stage.diagnose();
  try {
    const repair = await stage.repair(step);
    const after = await stage.host();
    if (repair.changed) await stage.undo();
    return { before, repair, after, restored: await stage.host() };
  } catch (failure) {
    if (!(failure instanceof CommandError)) throw failure;
    return { before, error: failure.id, restored: await stage.host() };
  }
}
