import { addSeconds, type Instant } from '../border/dotnet.js';
import type { ScheduledTaskChange } from '../windows/changes/scheduled-task.js';
import { kernelGeneral, type Payback, sessionLog } from '../windows/payback.js';
import { convertToPaybackScript, getPaybackTaskName } from '../windows/payback-script.js';
import { convertToScriptTask } from './script-task.js';

/**
 * The scheduled task of a payback: it comes again every few minutes until its script has removed it, and never ends by
 * itself: no EndBoundary, no DeleteExpiredTaskAfter.
 */
export function convertToPaybackTask(payback: Payback): ScheduledTaskChange {
  const end = addSeconds(payback.start, payback.seconds);
  const triggers = [
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
    ...clockTrigger,
    ...(payback.once ? logonTrigger : []),
  ];
  const description = `Brings back what the run ${payback.id} changed.`;
  return convertToScriptTask(getPaybackTaskName(payback), description, triggers, convertToPaybackScript(payback));
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

/**
 * Somebody set the clock: behind the start no other trigger would fire before the old time comes again. Event 1 of
 * Microsoft-Windows-Kernel-General in the System log says that the system time was changed.
 */
const clockTrigger: readonly string[] = [
  '    <EventTrigger>',
  '      <Enabled>true</Enabled>',
  `      <Subscription>&lt;QueryList&gt;&lt;Query&gt;&lt;Select Path="System"&gt;*[System[Provider[@Name='${kernelGeneral}'] and EventID=1]]&lt;/Select&gt;&lt;/Query&gt;&lt;/QueryList&gt;</Subscription>`,
  '    </EventTrigger>',
];

/** A logon over Remote Desktop, not at the console: 21 logon, 25 reconnection. */
const logonTrigger: readonly string[] = [
  '    <EventTrigger>',
  '      <Enabled>true</Enabled>',
  `      <Subscription>&lt;QueryList&gt;&lt;Query&gt;&lt;Select Path="${sessionLog}"&gt;*[System[(EventID=21 or EventID=25)]]&lt;/Select&gt;&lt;/Query&gt;&lt;/QueryList&gt;</Subscription>`,
  '    </EventTrigger>',
];
