import { addSeconds, convertToEncodedCommand, type Instant } from '../border/dotnet.js';
import { getSystemFolder } from '../border/system.js';
import type { ScheduledTaskChange } from '../windows/changes/scheduled-task.js';
import { type Payback, sessionLog } from '../windows/payback.js';
import { convertToPaybackScript } from '../windows/payback-script.js';
import { taskFolder } from './journal/places.js';

/**
 * The scheduled task of a payback (learn.microsoft.com, "Task Scheduler Schema"). It runs on battery too, makes up for a
 * start that was missed, comes again every few minutes until its script has removed it, and never ends by itself: no
 * EndBoundary, no DeleteExpiredTaskAfter.
 */
export function convertToPaybackTask(payback: Payback): ScheduledTaskChange {
  const program = `${getSystemFolder({})}\\WindowsPowerShell\\v1.0\\powershell.exe`;
  const encoded = convertToEncodedCommand(convertToPaybackScript(payback));
  const end = addSeconds(payback.start, payback.seconds);
  const xml = [
    '<?xml version="1.0" encoding="UTF-16"?>',
    '<Task version="1.3" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
    '  <RegistrationInfo>',
    '    <Author>Rdp0x904</Author>',
    `    <Description>Brings back what the run ${payback.id} changed.</Description>`,
    '  </RegistrationInfo>',
    '  <Triggers>',
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
    '  </Triggers>',
    '  <Principals>',
    '    <Principal id="Author">',
    '      <UserId>S-1-5-18</UserId>',
    '      <RunLevel>HighestAvailable</RunLevel>',
    '    </Principal>',
    '  </Principals>',
    '  <Settings>',
    '    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>',
    '    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>',
    '    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>',
    '    <StartWhenAvailable>true</StartWhenAvailable>',
    '    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>',
    '    <Enabled>true</Enabled>',
    '    <ExecutionTimeLimit>PT10M</ExecutionTimeLimit>',
    '    <RestartOnFailure>',
    '      <Interval>PT1M</Interval>',
    '      <Count>3</Count>',
    '    </RestartOnFailure>',
    '  </Settings>',
    '  <Actions Context="Author">',
    '    <Exec>',
    `      <Command>${program}</Command>`,
    `      <Arguments>-NoLogo -NoProfile -NonInteractive -EncodedCommand ${encoded}</Arguments>`,
    '    </Exec>',
    '  </Actions>',
    '</Task>',
  ].join('\n');
  return { kind: 'ScheduledTask', folder: taskFolder, task: `Payback ${payback.id}`, xml };
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
