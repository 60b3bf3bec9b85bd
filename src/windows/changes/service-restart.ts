import { restartService } from '../../border/services.js';
import type { ChangeDescription } from '../description.js';
import { assertLiteralName } from '../literal-name.js';
import { getServiceState, getServiceStopImpact } from '../services.js';

/** A service stops and starts again. There is no way back: what it held in memory is gone. */
export interface ServiceRestartChange {
  readonly kind: 'ServiceRestart';
  readonly service: string;
  /** Restart the running services that depend on it too; without it they are an error. */
  readonly withDependents: boolean;
}

/** What the change touches and does, for the prompt. */
export function getServiceRestartDescription(change: ServiceRestartChange): ChangeDescription {
  return {
    target: `Service ${change.service}`,
    action: change.withDependents
      ? 'Restart the service and those that depend on it, without a way back'
      : 'Restart the service, without a way back',
    impact: getServiceStopImpact(change.service),
  };
}

/** Restarts the service. */
export function invokeServiceRestartChange(change: ServiceRestartChange): void {
  assertLiteralName(change.service);
  restartService({ Name: change.service, Force: change.withDependents });
}

/** Whether the service runs. That it is another run of it leaves no trace that could be read. */
export function testServiceRestartChange(change: ServiceRestartChange): boolean {
  return getServiceState(change.service)?.status === 'Running';
}
