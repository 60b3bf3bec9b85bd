import { convertToEncodedCommand } from '../border/dotnet.js';
import { getSystemFolder } from '../border/system.js';
import type { ScheduledTaskChange } from '../windows/changes/scheduled-task.js';
import { taskFolder } from './journal/places.js';

/** What a scheduled task of ours does, and when. */
export interface TaskPlan {
  readonly task: string;
  /** For whoever looks at the task; in plain characters. */
  readonly description: string;
  /** Elements below Triggers. */
  readonly triggers: readonly string[];
  /** Elements below Settings beyond those that every task of ours has. */
  readonly settings: readonly string[];
  /** Options of powershell.exe before the command, each with a space after it. */
  readonly options: string;
  /** What Windows PowerShell runs; its values are literals. */
  readonly script: string;
}

/** It may take ten minutes, and is tried again where it fails. */
const usualSettings: readonly string[] = [
  '    <ExecutionTimeLimit>PT10M</ExecutionTimeLimit>',
  '    <RestartOnFailure>',
  '      <Interval>PT1M</Interval>',
  '      <Count>3</Count>',
  '    </RestartOnFailure>',
];

/** A task that makes changes or brings them back. */
export function convertToScriptTask(
  task: string,
  description: string,
  triggers: readonly string[],
  script: string,
): ScheduledTaskChange {
  const plan: TaskPlan = { task, description, triggers, settings: usualSettings, options: '', script };
  return convertToPlannedTask(plan);
}

/**
 * A scheduled task of ours that runs a script as SYSTEM (learn.microsoft.com, "Task Scheduler Schema"): by the Windows
 * PowerShell of this computer, from the command line alone, on battery too, making up for a start that was missed.
 */
export function convertToPlannedTask(plan: TaskPlan): ScheduledTaskChange {
  const program = `${getSystemFolder({})}\\WindowsPowerShell\\v1.0\\powershell.exe`;
  const xml = [
    '<?xml version="1.0" encoding="UTF-16"?>',
    '<Task version="1.3" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
    '  <RegistrationInfo>',
    '    <Author>Rdp0x904</Author>',
    `    <Description>${plan.description}</Description>`,
    '  </RegistrationInfo>',
    '  <Triggers>',
    ...plan.triggers,
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
    ...plan.settings,
    '  </Settings>',
    '  <Actions Context="Author">',
    '    <Exec>',
    `      <Command>${program}</Command>`,
    `      <Arguments>-NoLogo -NoProfile -NonInteractive ${plan.options}-EncodedCommand ${convertToEncodedCommand(plan.script)}</Arguments>`,
    '    </Exec>',
    '  </Actions>',
    '</Task>',
  ].join('\n');
  return { kind: 'ScheduledTask', folder: taskFolder, task: plan.task, xml };
}
