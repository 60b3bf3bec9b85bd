import { Type } from '@sinclair/typebox';
import { CommandError } from '../../border/dotnet.js';
import { defineCmdlet } from '../../recipe/cmdlet.js';
import { Optional, Parameters, Switch, Whole } from '../../recipe/define.js';
import { getChangeDescription, testChange } from '../../windows/change.js';
import type { Remediation } from '../remediation.js';
import { resolveTrustedProduct } from '../task/product-trust.js';
import { convertToRemediationTask } from '../task/remediation-task.js';
import { getTaskParameterText, type TaskSettings, usualMinimumMinutes } from '../task/settings.js';
import { invokeTaskChange } from '../task/task-change.js';

export default defineCmdlet({
  cmdlet: 'Register-RdpRemediationTask',
  synopsis: 'Lets this computer look for error 0x904 by itself, and repair it.',
  description:
    'Registers a scheduled task that runs Test-Rdp0x904 as SYSTEM, and the repairs that are named where a fault calls for ' +
    'them. It runs every so many hours, or when Windows logs that Remote Desktop cannot use its certificate, never beside ' +
    'itself, and tries at most three repairs within 24 hours; then it only reports. It writes to the event log and to a log ' +
    'of its own, and ends with an exit code. Registering it again replaces the task. The module must lie below Program ' +
    'Files, where only administrators can write: SYSTEM loads it from there. Register again after an update of the module.',
  confirmImpact: 'Medium',
  outputs: ['Rdp0x904.Remediation'],
  parameters: Parameters({
    Repair: Optional(
      Type.Array(Type.String({ pattern: '^Repair-Rdp[A-Za-z0-9]+$' }), {
        position: 0,
        description:
          'Cmdlets of this module that may repair what is found, in this order. Without it the task only looks.',
      }),
    ),
    EveryHours: Optional(Whole({ minimum: 1, maximum: 744, description: 'Runs every so many hours.' })),
    OnEvent: Switch({
      description:
        'Runs when Windows logs that it could not replace the certificate (event 1057 of the Remote Connection Manager) or ' +
        'could not reach a private key (event 36870 of Schannel).',
    }),
    MinimumInterval: Optional(
      Whole({
        minimum: 5,
        maximum: 1440,
        description: 'Minutes that lie between two runs at least; 30 where it is not given.',
      }),
    ),
    AllowSessionDrop: Switch({ description: 'Lets repairs end the sessions on this computer as a last resort.' }),
    IncludeCause: Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), {
        description: 'Looks at these causes only; Repair-Rdp0x904 then repairs them whatever their grade.',
      }),
    ),
    ExcludeCause: Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), { description: 'Looks at all causes but these.' }),
    ),
  }),
  run: (
    caller,
    { Repair, EveryHours, OnEvent, MinimumInterval, AllowSessionDrop, IncludeCause, ExcludeCause },
  ): readonly Remediation[] => {
    const { manifest, cmdlets, allSigned } = resolveTrustedProduct();
    const settings: TaskSettings = {
      manifest,
      repairs: Repair ?? [],
      allowSessionDrop: AllowSessionDrop === true,
      includeCauses: IncludeCause ?? [],
      excludeCauses: ExcludeCause ?? [],
      hours: EveryHours ?? 0,
      onEvent: OnEvent === true,
      minimumMinutes: MinimumInterval ?? usualMinimumMinutes,
      allSigned,
    };
    assertTaskSetting(settings, cmdlets);
    const change = convertToRemediationTask(settings);
    const { target, action } = getChangeDescription(change);
    if (!testChange(change) && !caller.ShouldProcess(target, action)) return [];
    return [invokeTaskChange('Register-RdpRemediationTask', getTaskParameterText(settings), change)];
  },
  examples: [
    {
      code: 'Register-RdpRemediationTask -EveryHours 12',
      remarks: 'Looks twice a day, and reports to the event log.',
    },
    {
      code: 'Register-RdpRemediationTask -Repair Repair-Rdp0x904 -EveryHours 6 -ExcludeCause 18',
      remarks: 'Repairs what is well documented and disturbs nobody, large packets left aside.',
    },
    {
      code: 'Register-RdpRemediationTask -Repair Repair-RdpCertificate -OnEvent -EveryHours 24',
      remarks: 'Renews a broken self-signed certificate as soon as Windows complains, and looks once a day.',
    },
  ],
});

/** Ends with an error where the task would never run, or would call what is no repair of this module. */
function assertTaskSetting(settings: TaskSettings, cmdlets: readonly string[]): void {
  if (settings.hours === 0 && !settings.onEvent) {
    throw new CommandError(
      'TriggerNotNamed',
      'InvalidArgument',
      'Say when the task is to run: -EveryHours or -OnEvent.',
    );
  }
  for (const repair of settings.repairs) {
    if (cmdlets.some((each) => each.toLowerCase() === repair.toLowerCase())) continue;
    throw new CommandError('RepairNotFound', 'InvalidArgument', `This module has no cmdlet '${repair}'.`);
  }
}
