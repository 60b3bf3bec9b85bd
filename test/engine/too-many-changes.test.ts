import { beforeAll, describe, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { canonical, fromPowerShell } from '../../src/client/records.js';
import { getJournalEntry } from '../../src/engine/journal/journal.js';
import { repairWith } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import { createHost } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { withoutJournal } from './crash.js';
import { type LabModule, labModule } from './lab-module.js';

/** Who asks: a task that takes back what nobody confirms, and from afar one more that makes the changes. */
const origins = ['Local', 'Ssh'] as const;

/** A host with so many network adapters, and the parameters that change them all. */
function manyAdapters(sessionOrigin: (typeof origins)[number], count: number) {
  const aliases = Array.from({ length: count }, (_, index) => `Adapter ${index + 1}`);
  const interfaces = aliases.map((alias, index) => ({
    alias,
    index: index + 1,
    addressFamily: 'IPv4' as const,
    connected: true,
    activeMtu: 1500,
    persistentMtu: 1500,
  }));
  return {
    host: createHost({ sessionOrigin, interfaces }),
    parameters: { InterfaceAlias: aliases, Mtu: 1400, ConfirmWithin: 5 },
  };
}

/** Runs it, and returns the id of the error; empty where it was done. */
function attempt(host: HostDocument, parameters: { InterfaceAlias: string[]; Mtu: number }): string {
  try {
    runOnHost(host, () => repairWith(recordingCaller(true), setRdpMtu, parameters));
    return '';
  } catch (failure) {
    if (failure instanceof CommandError) return failure.id;
    throw failure;
  }
}

/** The most adapters that fit. */
function mostAdapters(origin: (typeof origins)[number]): number {
  let count = 1;
  for (;;) {
    const { host, parameters } = manyAdapters(origin, count + 1);
    if (attempt(host, parameters) !== '') return count;
    count += 1;
  }
}

describe.each(origins)('more changes than one task holds, session %s', (origin) => {
  const most = mostAdapters(origin);

  test('as many as fit are made, by a command that Windows takes', () => {
    const { host, parameters } = manyAdapters(origin, most);
    expect(attempt(host, parameters)).toBe('');
    expect(host.interfaces.every((each) => each.activeMtu === 1400)).toBe(true);
    for (const { xml } of host.tasks) {
      // learn.microsoft.com, "CreateProcessW function": 32767 characters for all of the command line.
      const program = /<Command>(.*)<\/Command>/.exec(xml)?.[1] ?? '';
      const passed = /<Arguments>(.*)<\/Arguments>/.exec(xml)?.[1] ?? '';
      expect(`"${program}" ${passed}`.length).toBeLessThan(32767);
    }
  });

  test('one more is refused before anything is changed', () => {
    const { host, parameters } = manyAdapters(origin, most + 1);
    const before = structuredClone(host);
    expect(attempt(host, parameters)).toBe('TooManyChanges');
    expect(withoutJournal(host)).toEqual(withoutJournal(before));
    expect(runOnHost(host, getJournalEntry)).toMatchObject([{ status: 'FailedAndUndone', steps: [] }]);
    expect(host.journal.held).toEqual([]);
  });
});

test('four adapters with both protocols fit', () => {
  for (const origin of origins) expect(mostAdapters(origin)).toBeGreaterThanOrEqual(8);
});

const script = `param($Json, $Parameters)
Import-RdpLabHost -Json $Json
$arguments = @{}
foreach ($property in $Parameters.PSObject.Properties) { $arguments[$property.Name] = $property.Value }
try { $null = Set-RdpMtu @arguments -Confirm:$false } catch { $_.FullyQualifiedErrorId.Split(',')[0] }
Export-RdpLabHost`;

describeWithPowerShell('PowerShell refuses the same', () => {
  let lab: LabModule;
  beforeAll(async () => {
    lab = await labModule();
  });

  test.each(origins)('session %s', async (origin) => {
    const { host, parameters } = manyAdapters(origin, mostAdapters(origin) + 1);
    const output = await lab.run(script, { Json: JSON.stringify(host), Parameters: parameters });
    expect(output[0]).toBe('TooManyChanges');
    attempt(host, parameters);
    expect(canonical(fromPowerShell(JSON.parse(String(output[1]))))).toEqual(canonical(host));
  });
});
