import type { Received } from '../border/command.js';
import { CommandError, enumValue } from '../border/dotnet.js';
import type {
  getService,
  restartService,
  Service,
  setService,
  startService,
  stopService,
  Win32Service,
} from '../border/services.js';
import { convertToQueryText } from '../windows/literal-name.js';
import { lab, type ServiceEntry } from './machine.js';
import { getLabPath, testLabPathEqual } from './path.js';
import { getLabServiceProcess, invokeLabListenerStart } from './port-owner.js';
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
  assertLabServiceStop(service);
  const dependents = selectLabRunningDependent(service, received.Force);
  for (const dependent of dependents) {
    dependent.status = 'Stopped';
  }
  service.status = 'Stopped';
  invokeLabServiceStart(service);
  for (const dependent of dependents) {
    invokeLabServiceStart(dependent);
  }
}

/** Set-Service, the start type alone (learn.microsoft.com, Set-Service, -StartupType; "ChangeServiceConfigW function"). */
export function invokeLabSetService(received: Received<typeof setService>): void {
  const service = resolveLabService(received.Name);
  if (lab.host.account === 'User') {
    throw new CommandError(
      'CouldNotSetService',
      'PermissionDenied',
      `Service '${service.name}' cannot be configured due to the following error: Access is denied.`,
    );
  }
  service.startType = received.StartupType;
}

/** Start-Service. A service that runs is left alone, a disabled one does not start (learn.microsoft.com, Start-Service). */
export function invokeLabStartService(received: Received<typeof startService>): void {
  const service = resolveLabService(getLabPath(received.Name));
  if (service.status === 'Running') return;
  if (lab.host.account === 'User') {
    throw new CommandError(
      'CouldNotStartService',
      'OpenError',
      `Service '${service.name}' cannot be started due to the following error: Access is denied.`,
    );
  }
  invokeLabServiceStart(service);
}

/** Stop-Service without Force: running dependents are refused (learn.microsoft.com, Stop-Service, -Force). */
export function invokeLabStopService(received: Received<typeof stopService>): void {
  const service = resolveLabService(getLabPath(received.Name));
  if (service.status === 'Stopped') return;
  assertLabServiceStop(service);
  selectLabRunningDependent(service, false);
  service.status = 'Stopped';
  if (service.name === 'TermService') lab.host.listenerPort = 0;
}

/** Win32_Service, for a filter by name alone (learn.microsoft.com, "Win32_Service class"). */
export function getLabServiceInstance(filter: string): readonly Win32Service[] {
  const asked = filter.toLowerCase();
  const found = lab.host.services.filter(
    (each) =>
      asked.includes(each.name.toLowerCase()) && testLabPathEqual(filter, `Name = ${convertToQueryText(each.name)}`),
  );
  return found.map((each) => ({
    StartMode: convertToStartMode(each.startType),
    State: each.status,
    ProcessId: getLabServiceProcess(each.name),
  }));
}

function convertToStartMode(startType: ServiceEntry['startType']): Win32Service['StartMode'] {
  switch (startType) {
    case 'Automatic':
      return 'Auto';
    case 'Manual':
    case 'Disabled':
    case 'Boot':
    case 'System':
      return startType;
  }
}

function assertLabServiceStop(service: ServiceEntry): void {
  if (lab.host.account === 'User') {
    throw new CommandError(
      'CouldNotStopService',
      'CloseError',
      `Service '${service.name}' cannot be stopped due to the following error: Access is denied.`,
    );
  }
}

function selectLabRunningDependent(service: ServiceEntry, force: boolean): readonly ServiceEntry[] {
  const dependents: ServiceEntry[] = [];
  for (const name of service.dependents) {
    const dependent = resolveLabService(name);
    if (dependent.status === 'Running') dependents.push(dependent);
  }
  if (dependents.length > 0 && !force) {
    throw new CommandError(
      'ServiceHasDependentServices',
      'InvalidOperation',
      `Cannot stop service '${service.name}' because it has dependent services.`,
    );
  }
  return dependents;
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
  if (service.name === 'TermService') invokeLabListenerStart();
}
