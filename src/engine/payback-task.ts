import { addSeconds, type Instant } from '../border/dotnet.js';
import type { ScheduledTaskChange } from '../windows/changes/scheduled-task.js';
import { type Payback, sessionLog } from '../windows/payback.js';
import { convertToPaybackScript, getPaybackTaskName } from '../windows/payback-script.js';
import { taskFolder } from './journal/places.js';
import { convertToTaskXml } from './task-xml.js';

/** The scheduled task of a payback. It comes again every few minutes until its script has removed it. */
export function convertToPaybackTask(payback: Payback): ScheduledTaskChange {
  const end = addSeconds(payback.start, payback.seconds);
  const xml = convertToTaskXml({
    description: `Brings back what the run ${payback.id} changed.`,
    triggers: [
      ...convertToTimeTrigger(payback.start),
      ...convertToTimeTrigger(end),
      '    <BootTrigger>',
      '      <Repetition>',
      '        <Interval>PT5M</Interval>',
      '        <StopAtDurationEnd>false</StopAtDurationEnd>',
      '      </Repetition>',
      '      <Enabled>true</Enabled>',
      ...(payback.fromNextStart ? [`      <Delay>PT${payback.seconds}S</Delay>`] : []),
      '    </BootTrigger>',
      ...(payback.once ? logonTrigger : []),
    ],
    settings: [
      '    <ExecutionTimeLimit>PT10M</ExecutionTimeLimit>',
      '    <RestartOnFailure>',
      '      <Interval>PT1M</Interval>',
      '      <Count>3</Count>',
      '    </RestartOnFailure>',
    ],
    options: '',
    script: convertToPaybackScript(payback),
  });
  return { kind: 'ScheduledTask', folder: taskFolder, task: getPaybackTaskName(payback), xml };
}

/** From a moment in UTC on, every five minutes: setting the clock back shifts nothing that the script reckons with. */
function convertToTimeTrigger(from: Instant): readonly string[] {
  return [
    '    <TimeTrigger>',
    '      <Repetition>',
    '        <Interval>PT5M</Interval>',
    '        <StopAtDurationEnd>false</StopAtDurationEnd>',
    '      </Repetition>',
    `      <StartBoundary>${from.replaceAll(' ', 'T')}</StartBoundary>`,
    '      <Enabled>true</Enabled>',
    '    </TimeTrigger>',
  ];
}

/** A logon over Remote Desktop, not at the console: 21 logon, 25 reconnection. */
const logonTrigger: readonly string[] = [
  '    <EventTrigger>',
  '      <Enabled>true</Enabled>',
  `      <Subscription>&lt;QueryList&gt;&lt;Query&gt;&lt;Select Path="${sessionLog}"&gt;*[System[(EventID=21 or EventID=25)]]&lt;/Select&gt;&lt;/Query&gt;&lt;/QueryList&gt;</Subscription>`,
  '    </EventTrigger>',
];
