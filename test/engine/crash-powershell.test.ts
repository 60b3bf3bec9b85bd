import { beforeAll, expect, test } from 'vitest';
import { canonical, fromPowerShell } from '../../src/client/records.js';
import { getJournalEntry } from '../../src/engine/journal/journal.js';
import { runOnHost } from '../../src/simulator/index.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import type { ChangeCase } from '../windows/cases/change-case.js';
import { changeCases } from '../windows/cases/index.js';
import { apply, countCalls, interrupted, undoEverything } from './crash.js';
import { type LabModule, labModule } from './lab-module.js';

/** The same as in crash.ts: ended at every call, looked at, taken back. */
const script = `param($Json, $Change)
function Invoke-Interrupted([string] $What, [int] $At) {
    Import-RdpLabHost -Json $Json
    Import-RdpLabInterruption -At $At -What $What
    $purpose = [pscustomobject]@{ Cmdlet = 'Set-RdpTest'; Parameters = '-Test'; Why = 'Test' }
    $terms = [pscustomobject]@{ KeepPartial = $false; ConfirmWithin = 0; Minutes = 15; Once = $false; Permanent = $true; Force = $true }
    try { $null = Invoke-Remediation -Purpose $purpose -Plan @($Change) -Terms $terms } catch { $null = $_ }
    $calls = Export-RdpLabCallCount
    Import-RdpLabInterruption -At 0 -What 'None'
    $calls
}
$calls = Invoke-Interrupted 'None' 0
foreach ($at in 1..($calls + 1)) {
    $null = Invoke-Interrupted 'Killed' $at
    $status = @(Get-JournalEntry | ForEach-Object { $_.Status })
    $killed = Export-RdpLabHost
    foreach ($entry in @(Get-JournalEntry)) {
        $null = Restore-Entry -Entry $entry -Steps @(Get-UndoStep -Entry $entry)
    }
    [pscustomobject]@{ Status = $status; Killed = $killed; Undone = Export-RdpLabHost }
}`;

interface Ended {
  readonly status: readonly string[];
  readonly killed: unknown;
  readonly undone: unknown;
}

function endedInNode({ host, change }: ChangeCase): readonly Ended[] {
  const calls = countCalls(host, apply(change));
  return Array.from({ length: calls + 1 }, (_, index) => {
    const broken = structuredClone(host);
    interrupted(broken, index + 1, 'Killed', apply(change));
    const status = runOnHost(broken, getJournalEntry).map((each) => each.status);
    const killed = canonical(structuredClone(broken));
    runOnHost(broken, undoEverything);
    return { status, killed, undone: canonical(broken) };
  });
}

/** The first case of every kind that can be taken back, and of every kind that cannot. */
const cases = changeCases.filter(
  (each, index) =>
    (each.expect === 'reverts' || each.expect === 'remains') &&
    changeCases.findIndex((other) => other.change.kind === each.change.kind && other.expect === each.expect) === index,
);

describeWithPowerShell('killed at every call, PowerShell leaves and restores the same as Node', () => {
  let lab: LabModule;
  beforeAll(async () => {
    lab = await labModule();
  });

  test.each(cases)('$change.kind: $name', async (each) => {
    const output = await lab.run(script, { Json: JSON.stringify(each.host), Change: each.change });
    const ended = output.map((one): Ended => {
      const { status, killed, undone } = fromPowerShell<{ status: readonly string[]; killed: string; undone: string }>(
        one,
      );
      const read = (text: string): unknown => canonical(fromPowerShell(JSON.parse(text)));
      return { status, killed: read(killed), undone: read(undone) };
    });
    expect(ended).toEqual(endedInNode(each));
  });
});
