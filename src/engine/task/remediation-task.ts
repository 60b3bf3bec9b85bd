import type { ScheduledTaskChange } from '../../windows/changes/scheduled-task.js';
import { remoteConnectionManager } from '../../windows/event-sources.js';
import { convertToPlannedTask, type TaskPlan } from '../script-task.js';
import type { TaskSettings } from './settings.js';
import { convertToTaskScript } from './task-script.js';

/** The one task that looks, and repairs, by itself: registering it again puts it in the place of the one before. */
export const remediationTaskName = 'Remediation';

/** The change that registers it. Equal settings give an equal task. */
export function convertToRemediationTask(settings: TaskSettings): ScheduledTaskChange {
  const plan: TaskPlan = {
    task: remediationTaskName,
    description: 'Looks for what makes Remote Desktop fail with error 0x904.',
    triggers: [
      ...(settings.hours > 0 ? convertToHourTrigger(settings.hours) : []),
      ...(settings.onEvent ? eventTrigger : []),
    ],
    settings: ['    <ExecutionTimeLimit>PT1H</ExecutionTimeLimit>'],
    // Clients run no scripts by default. What Group Policy says wins, and AllSigned stays what it is (about_Execution_Policies).
    options: settings.allSigned ? '' : '-ExecutionPolicy RemoteSigned ',
    script: convertToTaskScript(settings),
  };
  return convertToPlannedTask(plan);
}

/** Every so many hours since a moment long ago, computers apart from each other. */
function convertToHourTrigger(hours: number): readonly string[] {
  return [
    '    <TimeTrigger>',
    '      <Repetition>',
    `        <Interval>PT${hours}H</Interval>`,
    '        <StopAtDurationEnd>false</StopAtDurationEnd>',
    '      </Repetition>',
    '      <StartBoundary>2026-01-01T00:00:00Z</StartBoundary>',
    '      <Enabled>true</Enabled>',
    '      <RandomDelay>PT30M</RandomDelay>',
    '    </TimeTrigger>',
  ];
}

/**
 * The self-signed certificate could not be replaced (Remote Connection Manager, 1057), or a private key could not be reached
 * (Schannel, 36870). A minute later: such events come in swarms.
 */
const eventTrigger: readonly string[] = [
  '    <EventTrigger>',
  '      <Enabled>true</Enabled>',
  '      <Subscription>&lt;QueryList&gt;&lt;Query&gt;' +
    `&lt;Select Path="System"&gt;*[System[Provider[@Name='${remoteConnectionManager}'] and EventID=1057]]&lt;/Select&gt;` +
    '&lt;Select Path="System"&gt;*[System[Provider[@Name=\'Schannel\'] and EventID=36870]]&lt;/Select&gt;' +
    '&lt;/Query&gt;&lt;/QueryList&gt;</Subscription>',
  '      <Delay>PT1M</Delay>',
  '    </EventTrigger>',
];
