import { Type } from '@sinclair/typebox';
import { addSeconds } from '../../border/dotnet.js';
import { defineCmdlet } from '../../recipe/cmdlet.js';
import { Optional, Parameters, Whole } from '../../recipe/define.js';
import { getCurrentInstant } from '../../windows/computer.js';
import { getEventSource } from '../../windows/event-sources.js';
import { getSourceEvent, type LogEvent, mergeNewestEvent } from '../events.js';

export default defineCmdlet({
  cmdlet: 'Get-RdpEvent',
  synopsis: 'Reads what Remote Desktop left in the event logs.',
  description:
    'Reads the System and Security logs and those of Remote Desktop and its client, by provider and event number, newest ' +
    'first. Each entry comes with what it means and the cause that it speaks for; the sentences of Windows, which are ' +
    'translated, are left out. No more is read of each log than is asked for. A log that may not be read is a warning.',
  outputs: ['Rdp0x904.LogEvent'],
  parameters: Parameters({
    Hours: Optional(
      Whole({ minimum: 1, maximum: 8760, position: 0, description: 'How far to look back, 24 hours without it.' }),
    ),
    MaxEvents: Optional(
      Whole({ minimum: 1, maximum: 1000, description: 'How many entries to return at most, 100 without it.' }),
    ),
    Cause: Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), {
        minItems: 1,
        description: 'Only what speaks for these causes, by their number in docs/causes.md.',
      }),
    ),
  }),
  run: (caller, { Hours, MaxEvents, Cause }): readonly LogEvent[] => {
    const most = MaxEvents ?? 100;
    const causes = Cause ?? [];
    const since = addSeconds(getCurrentInstant(), (Hours ?? 24) * -3600);
    let events: readonly LogEvent[] = [];
    for (const source of getEventSource()) {
      const entries = source.entries.filter((each) => causes.length === 0 || causes.includes(each.cause));
      if (entries.length > 0) {
        const found = getSourceEvent(caller, { ...source, entries }, most);
        events = mergeNewestEvent(events, found, most);
      }
    }
    return events.filter((each) => each.time >= since);
  },
  examples: [
    {
      code: 'Get-RdpEvent',
      remarks: 'What the last day left behind, newest first.',
    },
    {
      code: 'Get-RdpEvent -Cause 1, 2, 3 -Hours 720',
      remarks: 'What the last month says about the certificate and its key.',
    },
  ],
});
