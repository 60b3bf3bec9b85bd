import { beforeAll, expect, test } from 'vitest';
import { canonical, fromPowerShell } from '../../src/client/records.js';
import { repairWith } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import { createHost, places, withRegistry } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import {
  importRdpLabClock,
  importRdpLabLogon,
  importRdpLabStart,
  importRdpLabTime,
} from '../../src/simulator/scheduler.js';
import { invokeChange } from '../../src/windows/change.js';
import type { RegistryValueChange } from '../../src/windows/changes/registry-value.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { recipes } from '../recipes/definitions.js';
import { confirmRdpRemediation, getRdpRemediation, undoRdpRemediation } from './cmdlets.js';
import { type LabModule, labModule } from './lab-module.js';

/** What happens to the simulated computer: time passes, the clock is set, it is started anew, somebody logs on or writes. */
type Happening =
  | { readonly kind: 'Time' | 'Start'; readonly seconds: number }
  | { readonly kind: 'Clock'; readonly clock: string }
  | { readonly kind: 'Logon' | 'Undo' | 'Confirm' | 'Keep' }
  | { readonly kind: 'Write'; readonly change: RegistryValueChange };

interface Story {
  readonly name: string;
  readonly host: HostDocument;
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly happenings: readonly Happening[];
  /** The security layer, or what `watches` names, after the cmdlet and after each happening. */
  readonly shows?: readonly string[];
  readonly watches?: { readonly path: string; readonly name: string };
}

const pass = (seconds: number): Happening => ({ kind: 'Time', seconds });
const start = (seconds: number): Happening => ({ kind: 'Start', seconds });
const lend = { cmdlet: 'Set-RdpSecurityLayer', parameters: { SecurityLayer: 'Rdp' } };
const write = (path: string, name: string, text: string): Happening => ({
  kind: 'Write',
  change: { kind: 'RegistryValue', path, name, valueKind: 'DWord', text, emptyKey: '' },
});
const layer = (text: string): Happening => write(places.listener, 'SecurityLayer', text);
const oracle = (text: string): Happening => write(places.credSsp, 'AllowEncryptionOracle', text);
const lendOracle = {
  host: withRegistry(createHost(), places.credSsp, 'AllowEncryptionOracle', 'DWord', '0'),
  cmdlet: 'Set-CredSspOracle',
  parameters: { Level: 'Mitigated' },
  watches: { path: places.credSsp, name: 'AllowEncryptionOracle' },
};
const back: Happening = { kind: 'Clock', clock: '2026-06-01 07:59:00Z' };
const dayBack: Happening = { kind: 'Clock', clock: '2026-05-31 08:00:00Z' };
const weak = withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '1');
const guard = { cmdlet: 'Set-RdpSecurityLayer', parameters: { SecurityLayer: 'Tls', ConfirmWithin: 5 } };

const stories: readonly Story[] = [
  { name: 'a loan ends', host: createHost(), ...lend, happenings: [pass(840), pass(120)] },
  { name: 'a restart before the end', host: createHost(), ...lend, happenings: [start(120), pass(900)] },
  { name: 'a restart after the end', host: createHost(), ...lend, happenings: [start(1800)] },
  {
    name: 'the clock is set back',
    host: createHost(),
    ...lend,
    happenings: [pass(600), { kind: 'Clock', clock: '2026-06-01 07:59:00Z' }, pass(660)],
  },
  { name: 'on battery', host: createHost({ onBattery: true }), ...lend, happenings: [pass(1200)] },
  {
    name: 'once',
    host: createHost(),
    cmdlet: 'Set-RdpSecurityLayer',
    parameters: { SecurityLayer: 'Rdp', Once: true },
    happenings: [pass(60), { kind: 'Logon' }],
  },
  {
    name: 'a loan from the next start',
    host: createHost(),
    cmdlet: 'Set-CredSspOracle',
    parameters: { Level: 'Vulnerable' },
    happenings: [pass(3600), start(300), pass(600), pass(600)],
  },
  {
    name: 'a loan against a policy',
    host: withRegistry(createHost(), places.policy, 'UserAuthentication', 'DWord', '1'),
    cmdlet: 'Set-RdpSecurityLayer',
    parameters: { SecurityLayer: 'Rdp', IncludePolicy: true },
    happenings: [pass(1200)],
  },
  { name: 'a guard takes back', host: weak, ...guard, happenings: [pass(240), pass(120)] },
  { name: 'a guard that is confirmed', host: weak, ...guard, happenings: [{ kind: 'Confirm' }, pass(600)] },
  { name: 'a loan that is kept', host: createHost(), ...lend, happenings: [{ kind: 'Keep' }, pass(1200)] },
  { name: 'a guard after a restart', host: weak, ...guard, happenings: [start(3600)] },
  {
    name: 'a loan, and somebody raises more than was lent',
    host: weak,
    ...lend,
    happenings: [pass(60), layer('2'), pass(1200)],
    shows: ['0', '0', '2', '2'],
  },
  {
    name: 'a loan, and somebody lowers more than was lent',
    host: createHost(),
    cmdlet: 'Set-RdpSecurityLayer',
    parameters: { SecurityLayer: 'Negotiate' },
    happenings: [layer('0'), pass(1200)],
    shows: ['1', '0', '2'],
  },
  {
    name: 'a loan, and the policy is refreshed',
    host: withRegistry(createHost(), places.policy, 'UserAuthentication', 'DWord', '1'),
    cmdlet: 'Set-RdpSecurityLayer',
    parameters: { SecurityLayer: 'Rdp', IncludePolicy: true },
    happenings: [write(places.policy, 'UserAuthentication', '5'), pass(1200)],
    watches: { path: places.policy, name: 'UserAuthentication' },
    shows: ['0', '5', '5'],
  },
  {
    name: 'a loan of the CredSSP setting',
    ...lendOracle,
    happenings: [start(300), pass(1200)],
    shows: ['1', '1', '0'],
  },
  {
    name: 'a loan of the CredSSP setting, and somebody lowers more than was lent',
    ...lendOracle,
    happenings: [oracle('2'), start(300), pass(1200)],
    shows: ['1', '2', '2', '0'],
  },
  {
    name: 'a loan of the CredSSP setting, undone after a policy wrote it',
    ...lendOracle,
    happenings: [oracle('2'), { kind: 'Undo' }],
    shows: ['1', '2', '2'],
  },
  {
    name: 'a guard and a restart before its end',
    host: weak,
    ...guard,
    happenings: [start(60), pass(120), pass(240)],
    shows: ['2', '2', '2', '1'],
  },
  {
    name: 'a guard and a clock that is set back',
    host: weak,
    ...guard,
    happenings: [pass(120), back, pass(240)],
    shows: ['2', '2', '1', '1'],
  },
  {
    name: 'a loan and a clock that is set back by a day',
    host: createHost(),
    ...lend,
    happenings: [pass(120), dayBack],
    shows: ['0', '0', '2'],
  },
  {
    name: 'a guard on battery',
    host: { ...weak, onBattery: true },
    ...guard,
    happenings: [pass(240), pass(240)],
    shows: ['2', '2', '1'],
  },
  {
    name: 'a guard, and somebody changes the same',
    host: weak,
    ...guard,
    happenings: [layer('0'), pass(1200)],
    shows: ['2', '0', '0'],
  },
  {
    name: 'a guard, and the policy is refreshed',
    host: withRegistry(weak, places.policy, 'SecurityLayer', 'DWord', '1'),
    cmdlet: 'Set-RdpSecurityLayer',
    parameters: { SecurityLayer: 'Tls', IncludePolicy: true, ConfirmWithin: 5 },
    happenings: [write(places.policy, 'SecurityLayer', '0'), pass(600)],
    watches: { path: places.policy, name: 'SecurityLayer' },
    shows: ['2', '0', '0'],
  },
  {
    name: 'a run that is handed over',
    host: createHost({ sessionOrigin: 'Ssh' }),
    cmdlet: 'Set-RdpMtu',
    parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1400 },
    happenings: [pass(900)],
  },
];

const ids = (): string[] => getRdpRemediation.run(recordingCaller(true), {}).map((each) => each.id);

/** The host after the cmdlet, and after each happening. */
function toldInNode({ host, cmdlet, parameters, happenings }: Story): readonly HostDocument[] {
  const document = structuredClone(host);
  const recipe = recipes.find((each) => each.cmdlet === cmdlet);
  if (recipe === undefined) throw new Error(`There is no recipe ${cmdlet}.`);
  runOnHost(document, () => repairWith(recordingCaller(true), recipe, parameters));
  const told = [structuredClone(document)];
  for (const each of happenings) {
    runOnHost(document, () => {
      if (each.kind === 'Time') importRdpLabTime(each.seconds);
      else if (each.kind === 'Start') importRdpLabStart(each.seconds);
      else if (each.kind === 'Clock') importRdpLabClock(each.clock);
      else if (each.kind === 'Write') invokeChange(each.change);
      else if (each.kind === 'Confirm') confirmRdpRemediation.run(recordingCaller(true), { Id: ids() });
      else if (each.kind === 'Keep')
        confirmRdpRemediation.run(recordingCaller(true), { Id: ids(), Permanent: true, Force: true });
      else if (each.kind === 'Undo') undoRdpRemediation.run(recordingCaller(true), { Last: true });
      else importRdpLabLogon();
    });
    told.push(structuredClone(document));
  }
  return told;
}

test.each(stories.filter((each) => each.shows !== undefined))('$name', (story) => {
  const { path, name } = story.watches ?? { path: places.listener, name: 'SecurityLayer' };
  const values = toldInNode(story).map(
    (host) => host.registry.find((key) => key.path === path)?.values.find((each) => each.name === name)?.text,
  );
  expect(values).toEqual(story.shows);
});

const script = `param($Json, $Cmdlet, $Parameters, $Happenings)
Import-RdpLabHost -Json $Json
$arguments = @{}
foreach ($property in $Parameters.PSObject.Properties) { $arguments[$property.Name] = $property.Value }
$null = & $Cmdlet @arguments -Confirm:$false -WarningAction SilentlyContinue
Export-RdpLabHost
foreach ($each in $Happenings) {
    switch ($each.Kind) {
        'Time' { Import-RdpLabTime -Seconds $each.Seconds }
        'Start' { Import-RdpLabStart -Seconds $each.Seconds }
        'Clock' { Import-RdpLabClock -Clock $each.Clock }
        'Logon' { Import-RdpLabLogon }
        'Confirm' { $null = Get-RdpRemediation | Confirm-RdpRemediation -Confirm:$false }
        'Keep' { $null = Get-RdpRemediation | Confirm-RdpRemediation -Permanent -Force -Confirm:$false }
        'Undo' { $null = Undo-RdpRemediation -Last -Confirm:$false }
        'Write' { Invoke-Change -Change $each.Change }
    }
    Export-RdpLabHost
}`;

describeWithPowerShell('loans and guards go the same way in PowerShell and in Node', () => {
  let lab: LabModule;
  beforeAll(async () => {
    lab = await labModule();
  });

  test.each(stories)('$name', async (story) => {
    const { host, cmdlet, parameters, happenings } = story;
    const output = await lab.run(script, {
      Json: JSON.stringify(host),
      Cmdlet: cmdlet,
      Parameters: parameters,
      Happenings: happenings,
    });
    const told = output.map((each) => canonical(fromPowerShell(JSON.parse(String(each)))));
    expect(told).toEqual(toldInNode(story).map(canonical));
  });
});
