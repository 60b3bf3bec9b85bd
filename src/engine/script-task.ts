import { convertToEncodedCommand } from '../border/dotnet.js';
import { getSystemFolder } from '../border/system.js';
import type { ScheduledTaskChange } from '../windows/changes/scheduled-task.js';
import { taskFolder } from './journal/places.js';

/**
 * A scheduled task of ours that runs a script as SYSTEM (learn.microsoft.com, "Task Scheduler Schema"): by the Windows
 * PowerShell of this computer, from the command line alone, on battery too, making up for a start that was missed.
 */
export function convertToScriptTask(
  task: string,
  description: string,
  triggers: readonly string[],
  script: string,
): ScheduledTaskChange {
  const program = `${getSystemFolder({})}\\WindowsPowerShell\\v1.0\\powershell.exe`;
  const xml = [
    '<?xml version="1.0" encoding="UTF-16"?>',
    '<Task version="1.3" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
    '  <RegistrationInfo>',
    '    <Author>Rdp0x904</Author>',
    `    <Description>${description}</Description>`,
    '  </RegistrationInfo>',
    '  <Triggers>',
    ...triggers,
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
    `      <Arguments>-NoLogo -NoProfile -NonInteractive -EncodedCommand ${convertToEncodedCommand(script)}</Arguments>`,
    '    </Exec>',
    '  </Actions>',
    '</Task>',
  ].join('\n');
  return { kind: 'ScheduledTask', folder: taskFolder, task, xml };
}
