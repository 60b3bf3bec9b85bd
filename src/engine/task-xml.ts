import { convertToEncodedCommand } from '../border/dotnet.js';
import { getSystemFolder } from '../border/system.js';

/** What a scheduled task of ours does, and when. */
export interface TaskPlan {
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

/**
 * A task of SYSTEM as XML (learn.microsoft.com, "Task Scheduler Schema"). It runs on battery too, makes up for a start that
 * was missed, never runs beside itself and never ends by itself: no EndBoundary, no DeleteExpiredTaskAfter.
 */
export function convertToTaskXml(plan: TaskPlan): string {
  const program = `${getSystemFolder({})}\\WindowsPowerShell\\v1.0\\powershell.exe`;
  const encoded = convertToEncodedCommand(plan.script);
  return [
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
    `      <Arguments>-NoLogo -NoProfile -NonInteractive ${plan.options}-EncodedCommand ${encoded}</Arguments>`,
    '    </Exec>',
    '  </Actions>',
    '</Task>',
  ].join('\n');
}
