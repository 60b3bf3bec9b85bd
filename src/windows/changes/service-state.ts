import { CommandError } from '../../border/dotnet.js';
import { setService, startService, stopService } from '../../border/services.js';
import type { ChangeDescription } from '../description.js';
import { assertLiteralName } from '../literal-name.js';
import { getServiceState, getServiceStopImpact } from '../services.js';

/** How a service starts and whether it runs. */
export interface ServiceStateChange {
  readonly kind: 'ServiceState';
  readonly service: string;
  readonly startType: 'Unchanged' | 'Automatic' | 'Manual' | 'Disabled';
  readonly status: 'Unchanged' | 'Running' | 'Stopped';
}

/** What the change touches and does, for the prompt. */
export function getServiceStateDescription(change: ServiceStateChange): ChangeDescription {
  const start = change.startType === 'Unchanged' ? '' : `Set the start type to ${change.startType}`;
  const run = change.status === 'Running' ? 'Start the service' : 'Stop the service';
  const status = change.status === 'Unchanged' ? '' : run;
  return {
    target: `Service ${change.service}`,
    action: start !== '' && status !== '' ? `${start}. ${status}` : `${start}${status}`,
    impact: change.status === 'Stopped' ? getServiceStopImpact(change.service) : 'none',
  };
}

/** The change that would bring back what is there now; none when the service is not installed. */
export function getServiceStateWayBack(change: ServiceStateChange): ServiceStateChange | undefined {
  const current = getServiceState(change.service);
  if (current === undefined) return undefined;
  return {
    ...change,
    startType: change.startType === 'Unchanged' ? 'Unchanged' : getStartTypeBack(change, current.startType),
    status: change.status === 'Unchanged' ? 'Unchanged' : getStatusBack(change, current.status),
  };
}

/** The start type first: a disabled service does not start. */
export function invokeServiceStateChange(change: ServiceStateChange): void {
  assertLiteralName(change.service);
  if (change.startType !== 'Unchanged') setService({ Name: change.service, StartupType: change.startType });
  if (change.status === 'Running') startService({ Name: change.service });
  if (change.status === 'Stopped') stopService({ Name: change.service });
}

/** Whether the service now is as the change asked. */
export function testServiceStateChange(change: ServiceStateChange): boolean {
  const current = getServiceState(change.service);
  return (
    current !== undefined &&
    (change.startType === 'Unchanged' || current.startType === change.startType) &&
    (change.status === 'Unchanged' || current.status === change.status)
  );
}

function getStartTypeBack(
  change: ServiceStateChange,
  current: 'Automatic' | 'Manual' | 'Disabled' | 'Other',
): 'Automatic' | 'Manual' | 'Disabled' {
  if (current !== 'Other') return current;
  throw new CommandError(
    'StartTypeUnsupported',
    'InvalidOperation',
    `The service ${change.service} starts delayed or with Windows itself, which could not be brought back.`,
  );
}

function getStatusBack(change: ServiceStateChange, current: 'Running' | 'Stopped' | 'Other'): 'Running' | 'Stopped' {
  if (current !== 'Other') return current;
  throw new CommandError(
    'ServiceBusy',
    'InvalidOperation',
    `The service ${change.service} is paused, starting or stopping. Wait until it runs or has stopped.`,
  );
}
