import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonical, fromPowerShell } from '../../src/client/records.js';
import { simulate } from '../../src/client/simulate.js';
import { convertToPlan, convertToPlanJson, type Plan } from '../../src/engine/plan.js';
import { runRecipe } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import repairRdpAccount from '../../src/recipes/repair-rdp-account.js';
import { createHost, localAccount } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { changeCases } from '../windows/cases/index.js';
import { terms, withoutJournal } from './crash.js';
import { type LabModule, labModule } from './lab-module.js';

const planned = changeCases.filter((each) => each.expect === 'reverts' || each.expect === 'remains');
const hostile = `-Name 'a"b\\c$(x)\`\u2018\u20ac\ud83d\ude00\u0001\b\t\n\f\r'`;

const planOf = ({ host, change }: (typeof planned)[number]): Plan =>
  runOnHost(structuredClone(host), () => convertToPlan('Set-RdpTest', hostile, 'Test', [change], terms));

/** RFC 8785 by way of JSON.parse: members sorted by UTF-16 code units, JSON.stringify for the rest, which it is defined by. */
function canonicalize(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, each]) => `${JSON.stringify(name)}:${canonicalize(each)}`).join(',')}}`;
}

describe.each(planned)('the plan of $change.kind: $name', (each) => {
  test('is canonical JSON, and its hash the SHA-256 of that', () => {
    const plan = planOf(each);
    const json = convertToPlanJson(plan);
    expect(json).toBe(canonicalize(JSON.parse(json)));
    expect(JSON.parse(json)).toMatchObject({ parameters: hostile, changes: [{ change: each.change }] });
    expect(plan.hash).toBe(createHash('sha256').update(json).digest('hex'));
  });
});

/** A host with an account that is disabled, and whose password must be changed. */
const stale = createHost({ accounts: [localAccount({ enabled: false, passwordSet: '' })] });
const password = 'Correct-Horse-31337';

describeWithPowerShell('plans in PowerShell', () => {
  let lab: LabModule;
  beforeAll(async () => {
    lab = await labModule();
  });

  test('have the same hashes', async () => {
    const script = `param($Hosts, $Changes, $Words)
$terms = [pscustomobject]@{ KeepPartial = $false; ConfirmWithin = 0; Minutes = 15; Once = $false; Permanent = $true; Force = $true }
for ($index = 0; $index -lt $Hosts.Count; $index++) {
    Import-RdpLabHost -Json $Hosts[$index]
    $given = @{ Cmdlet = 'Set-RdpTest'; Parameters = $Words; Why = 'Test'; Changes = @($Changes[$index]); Terms = $terms }
    (ConvertTo-Plan @given).Hash
}`;
    const hashes = await lab.run(script, {
      Hosts: planned.map((each) => JSON.stringify(each.host)),
      Changes: planned.map((each) => each.change),
      Words: hostile,
    });
    expect(hashes).toEqual(planned.map((each) => planOf(each).hash));
  });

  test('that set a password hold none, and are refused before anything is changed', async () => {
    const script = `param($Json, $Word)
Import-RdpLabHost -Json $Json
$secure = [securestring]::new()
foreach ($character in $Word.ToCharArray()) { $secure.AppendChar($character) }
$plan = Repair-RdpAccount -Name 'jo' -Password $secure -PlanOnly
ConvertTo-Json -InputObject $plan -Depth 9
try { Invoke-RdpPlan -Plan $plan -Confirm:$false } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
Export-RdpLabHost`;
    const [plan, id, message, after, ...others] = (
      await lab.run(script, { Json: JSON.stringify(stale), Word: password })
    ).map(String);
    expect(others).toEqual([]);
    expect(plan).toContain('SetPassword');
    expect(plan).not.toContain(password);
    expect(id).toMatch(/^PasswordMissing/);
    expect(message).toContain('Run Repair-RdpAccount itself, with -Password.');
    expect(canonical(fromPowerShell(JSON.parse(after ?? '')))).toEqual(canonical(stale));
  });
});

describe('a plan', () => {
  const makePlan = async (host: HostDocument): Promise<Plan> => {
    const [plan] = await simulate(host).planRemediation('Set-RdpMtu', { interfaceAlias: ['Ethernet'], mtu: 1400 });
    if (plan === undefined) throw new Error('There is no plan.');
    return plan;
  };

  test('changes nothing until it is applied, and is then undone like any run', async () => {
    const host = createHost();
    const plan = await makePlan(host);
    expect(host).toEqual(createHost());
    expect(plan.changes.map((each) => each.action)).toEqual(['Set the MTU to 1400 bytes', 'Set the MTU to 1400 bytes']);
    expect(await simulate(host).invokeRdpPlan({ plan, whatIf: true })).toEqual([]);
    expect(host).toEqual(createHost());
    const [done] = await simulate(host).invokeRdpPlan({ plan });
    expect(done).toMatchObject({ changed: true, verified: true, cmdlet: 'Set-RdpMtu' });
    expect(host.interfaces.filter((each) => each.activeMtu === 1400)).toHaveLength(2);
    await simulate(host).undoRdpRemediation({ id: [done?.id ?? ''] });
    expect(withoutJournal(host)).toEqual(withoutJournal(createHost()));
  });

  test('is refused where somebody altered it', async () => {
    const host = createHost();
    const plan = await makePlan(host);
    const [first, ...others] = plan.changes;
    if (first?.change.kind !== 'InterfaceMtu') throw new Error('There is no change of an MTU.');
    const changes = [{ ...first, change: { ...first.change, activeMtu: 576 } }, ...others];
    await expect(simulate(host).invokeRdpPlan({ plan: { ...plan, changes } })).rejects.toMatchObject({
      id: 'PlanAltered',
    });
    expect(host).toEqual(createHost());
  });

  test('is refused where what it is about was changed since', async () => {
    const host = createHost();
    const plan = await makePlan(host);
    await simulate(host).setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1450 });
    const before = structuredClone(host);
    await expect(simulate(host).invokeRdpPlan({ plan })).rejects.toMatchObject({ id: 'PlanDrifted' });
    expect(host).toEqual(before);
  });

  test('is refused on another computer', async () => {
    const plan = await makePlan(createHost());
    const other = createHost({ computerName: 'DESK-02' });
    await expect(simulate(other).invokeRdpPlan({ plan })).rejects.toMatchObject({ id: 'PlanForeign' });
  });

  test('that sets a password holds none, and is refused before anything is changed', async () => {
    const host = structuredClone(stale);
    const given = { Name: 'jo', Password: { Length: password.length }, PlanOnly: true };
    const [plan] = runOnHost(host, () => runRecipe(recordingCaller(true), repairRdpAccount, given));
    if (plan === undefined || !('hash' in plan)) throw new Error('There is no plan.');
    expect(plan.parameters).toContain('-Password (not written down)');
    expect(plan.changes.map((each) => each.change)).toMatchObject([
      { operation: 'SetPassword' },
      { operation: 'Enable' },
    ]);
    await expect(simulate(host).invokeRdpPlan({ plan })).rejects.toMatchObject({
      id: 'PasswordMissing',
      message: expect.stringContaining('Run Repair-RdpAccount itself, with -Password.'),
    });
    expect(host).toEqual(stale);
  });

  test('is refused where it names what no remedy changes, whatever its hash', async () => {
    const host = createHost();
    const change = {
      kind: 'RegistryValue',
      path: 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run',
      name: 'x',
      valueKind: 'String',
      text: 'calc.exe',
      emptyKey: '',
    } as const;
    const plan = runOnHost(host, () => convertToPlan('Set-RdpMtu', '', '', [change], terms));
    await expect(simulate(host).invokeRdpPlan({ plan })).rejects.toMatchObject({ id: 'JournalNotTrusted' });
    expect(host).toEqual(createHost());
  });
});
