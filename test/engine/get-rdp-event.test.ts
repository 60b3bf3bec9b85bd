import { beforeAll, describe, expect, test } from 'vitest';
import { connectHost } from '../../src/border/command.js';
import { CommandError } from '../../src/border/dotnet.js';
import { canonical } from '../../src/client/records.js';
import { simulate } from '../../src/client/simulate.js';
import getRdpEvent from '../../src/engine/cmdlets/get-rdp-event.js';
import type { LogEvent } from '../../src/engine/events.js';
import type { Stage } from '../../src/lab/stage.js';
import { createHost } from '../../src/simulator/host.js';
import type { EventEntry } from '../../src/simulator/machine.js';
import { getEventSource, remoteConnectionManager } from '../../src/windows/event-sources.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { labStage } from '../lab-session.js';

const system = { logName: 'System', providerName: remoteConnectionManager, message: '', properties: [], times: 1 };
const client = {
  logName: 'Microsoft-Windows-TerminalServices-RDPClient/Operational',
  providerName: 'Microsoft-Windows-TerminalServices-ClientActiveXCore',
  properties: [],
  times: 1,
};
const events: readonly EventEntry[] = [
  { ...system, id: 1053, time: '2026-05-20 10:00:00Z' },
  { ...system, id: 1056, time: '2026-06-01 07:00:00Z' },
  { ...system, id: 7036, time: '2026-06-01 07:10:00Z' },
  { ...client, id: 1026, time: '2026-06-01 07:30:00Z', message: '2308\u001b[31m' },
  { ...system, id: 1057, time: '2026-06-01 07:45:00Z', providerName: 'Somebody else' },
  { ...system, id: 1058, time: '2026-06-01 07:50:00Z' },
];
const host = createHost({ clock: '2026-06-01 08:00:00Z', events });

const cases: readonly [string, Readonly<Record<string, unknown>>, readonly number[]][] = [
  ['the last day, newest first, over all logs', {}, [1058, 1026, 1056]],
  ['longer', { Hours: 1000 }, [1058, 1026, 1056, 1053]],
  ['no more than asked for', { Hours: 1000, MaxEvents: 2 }, [1058, 1026]],
  ['what speaks for a cause', { Hours: 1000, Cause: [1] }, [1058, 1053]],
  ['nothing', { Cause: [20] }, []],
];

const inNode = async (parameters: Readonly<Record<string, unknown>>): Promise<readonly LogEvent[]> => {
  await using rdp = simulate(structuredClone(host));
  return rdp.getRdpEvent({
    hours: parameters.Hours as number | undefined,
    maxEvents: parameters.MaxEvents as number | undefined,
    cause: parameters.Cause as number[] | undefined,
  });
};

describe('Get-RdpEvent in Node', () => {
  test.each(cases)('%s', async (_name, parameters, ids) => {
    expect((await inNode(parameters)).map((each) => each.id)).toEqual(ids);
  });

  test('what was logged is shown without what steers a terminal', async () => {
    const [entry] = (await inNode({})).filter((each) => each.id === 1026);
    expect(entry).toMatchObject({ time: '2026-06-01 07:30:00Z', data: ['2308\uFFFD[31m'], cause: 0 });
    expect(entry?.meaning).not.toBe('');
  });

  test('a log that may not be read is a warning, and the others are read', () => {
    const warnings: string[] = [];
    const caller = { ShouldProcess: () => true, WriteWarning: (text: string) => void warnings.push(text) };
    const found = connectHost(
      (declaration, bound) => {
        if (declaration.name === 'Get-Date') return { ToUniversalTime: () => ({ ToString: () => host.clock }) };
        const [filter] = bound.FilterHashtable as readonly { readonly LogName: string }[];
        if (filter?.LogName === 'Security') throw new CommandError('Denied', 'PermissionDenied', 'Access is denied.');
        throw new CommandError('NoMatchingEventsFound', 'ObjectNotFound', 'No events were found.');
      },
      () => getRdpEvent.run(caller, {}),
    );
    expect(found).toEqual([]);
    expect(warnings).toEqual(['The log Security cannot be read: Access is denied.']);
  });
});

test('every number of a source is named once, and fits into one query', () => {
  for (const { entries, providerName } of getEventSource()) {
    const ids = entries.map((each) => each.id);
    expect(new Set(ids).size, providerName).toBe(ids.length);
    // An event query takes 23 expressions (learn.microsoft.com, "Consuming Events", XPath limitations).
    expect(ids.length).toBeLessThan(20);
  }
});

describeWithPowerShell('Get-RdpEvent in PowerShell', () => {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await labStage('de-DE');
  });

  test.each(cases)('%s, as in Node', async (_name, parameters) => {
    await stage?.load(host);
    const found = await stage?.inspect({ cmdlet: 'Get-RdpEvent', parameters });
    expect(canonical(found)).toEqual(canonical(await inNode(parameters)));
  });
});
