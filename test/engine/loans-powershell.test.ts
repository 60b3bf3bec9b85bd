import { afterAll, beforeAll, expect, test } from 'vitest';
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
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { recipes } from '../recipes/definitions.js';
import { type LabModule, openLabModule } from './lab-module.js';

/** What happens to the simulated computer: time passes, the clock is set, it is started anew, somebody logs on. */
type Happening =
  | { readonly kind: 'Time' | 'Start'; readonly seconds: number }
  | { readonly kind: 'Clock'; readonly clock: string }
  | { readonly kind: 'Logon' };

interface Story {
  readonly name: string;
  readonly host: HostDocument;
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly happenings: readonly Happening[];
}

const pass = (seconds: number): Happening => ({ kind: 'Time', seconds });
const start = (seconds: number): Happening => ({ kind: 'Start', seconds });
const lend = { cmdlet: 'Set-RdpSecurityLayer', parameters: { SecurityLayer: 'Rdp' } };
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
  { name: 'a guard after a restart', host: weak, ...guard, happenings: [start(3600)] },
  {
    name: 'a run that is handed over',
    host: createHost({ sessionOrigin: 'Ssh' }),
    cmdlet: 'Set-RdpMtu',
    parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1400 },
    happenings: [pass(900)],
  },
];

/** The host after the cmdlet, and after each happening. */
function toldInNode({ host, cmdlet, parameters, happenings }: Story): readonly unknown[] {
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
      else importRdpLabLogon();
    });
    told.push(structuredClone(document));
  }
  return told.map(canonical);
}

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
    }
    Export-RdpLabHost
}`;

describeWithPowerShell('loans and guards go the same way in PowerShell and in Node', () => {
  let lab: LabModule;
  beforeAll(async () => {
    lab = await openLabModule();
  });
  afterAll(() => lab[Symbol.asyncDispose]());

  test.each(stories)('$name', async (story) => {
    const { host, cmdlet, parameters, happenings } = story;
    const output = await lab.run(script, {
      Json: JSON.stringify(host),
      Cmdlet: cmdlet,
      Parameters: parameters,
      Happenings: happenings,
    });
    const told = output.map((each) => canonical(fromPowerShell(JSON.parse(String(each)))));
    expect(told).toEqual(toldInNode(story));
  });
});
