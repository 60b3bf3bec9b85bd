import type { Received } from '../border/command.js';
import { CommandError, enumValue } from '../border/dotnet.js';
import type { getService, restartService, Service } from '../border/services.js';
import { lab, type ServiceEntry } from './machine.js';
import { getLabPath, testLabPathEqual } from './path.js';
import { invokeLabCertificateCheck } from './self-signed.js';

/** Get-Service. A name without wildcards that no service has is an error (learn.microsoft.com, Get-Service). */
export function invokeLabGetService(received: Received<typeof getService>): Service {
  return { Status: enumValue(resolveLabService(getLabPath(received.Name)).status) };
}

/**
 * Restart-Service: stops the service and starts it, a stopped one too. Running dependents are refused without Force, and
 * restarted with it; a disabled service stops and does not come back; all of it takes administrative rights
 * (learn.microsoft.com, Restart-Service; "Service Security and Access Rights").
 */
export function invokeLabRestartService(received: Received<typeof restartService>): void {
  const service = resolveLabService(getLabPath(received.Name));
  if (lab.host.account === 'User') {
    throw new CommandError(
      'CouldNotStopService',
      'CloseError',
      `Service '${service.name}' cannot be stopped due to the following error: Access is denied.`,
    );
  }
  const dependents: ServiceEntry[] = [];
  for (const name of service.dependents) {
    const dependent = resolveLabService(name);
    if (dependent.status === 'Running') dependents.push(dependent);
  }
  if (dependents.length > 0 && !received.Force) {
    throw new CommandError(
      'ServiceHasDependentServices',
      'InvalidOperation',
      `Cannot stop service '${service.name}' because it has dependent services.`,
    );
  }
  for (const dependent of dependents) {
    dependent.status = 'Stopped';
  }
  service.status = 'Stopped';
  invokeLabServiceStart(service);
  for (const dependent of dependents) {
    invokeLabServiceStart(dependent);
  }
}

function resolveLabService(name: string): ServiceEntry {
  const service = lab.host.services.find((each) => testLabPathEqual(each.name, name));
  if (service === undefined) {
    throw new CommandError(
      'NoServiceFoundForGivenName',
      'ObjectNotFound',
      `Cannot find any service with service name '${name}'.`,
    );
  }
  return service;
}

function invokeLabServiceStart(service: ServiceEntry): void {
  if (service.startType === 'Disabled') {
    throw new CommandError(
      'CouldNotStartService',
      'OpenError',
      `Service '${service.name}' cannot be started due to the following error: Cannot start service.`,
    );
  }
  service.status = 'Running';
  if (service.name === 'SessionEnv' || service.name === 'TermService') invokeLabCertificateCheck();
}
