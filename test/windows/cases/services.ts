import { createHost, withoutElevation, withRegistry } from '../../../src/simulator/host.js';
import type { HostDocument, ServiceEntry } from '../../../src/simulator/machine.js';
import type { ServiceStateChange } from '../../../src/windows/changes/service-state.js';
import { type ChangeCase, refusedWith } from './change-case.js';

const withService = (service: string, overrides: Partial<ServiceEntry>): HostDocument =>
  createHost({
    services: createHost().services.map((each) => (each.name === service ? { ...each, ...overrides } : each)),
  });

const state = (
  startType: ServiceStateChange['startType'],
  status: ServiceStateChange['status'],
  service = 'SessionEnv',
): ServiceStateChange => ({ kind: 'ServiceState', service, startType, status });

const restart = (service: string, withDependents = false) =>
  ({ kind: 'ServiceRestart', service, withDependents }) as const;

const disabled = withService('SessionEnv', { startType: 'Disabled', status: 'Stopped' });

const serviceKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\SessionEnv';
const automatic = withService('SessionEnv', { startType: 'Automatic' });
const delayed = withRegistry(automatic, serviceKey, 'DelayedAutostart', 'DWord', '1');

export const serviceCases: readonly ChangeCase[] = [
  {
    name: 'a disabled service is enabled and started',
    host: disabled,
    change: state('Manual', 'Running'),
    expect: 'reverts',
  },
  { name: 'the start type alone', host: createHost(), change: state('Automatic', 'Unchanged'), expect: 'reverts' },
  {
    name: 'a running service is stopped',
    host: createHost(),
    change: state('Unchanged', 'Stopped'),
    expect: 'reverts',
  },
  {
    name: 'what already is as asked',
    host: createHost(),
    change: state('Manual', 'Running'),
    expect: 'reverts',
    already: true,
  },
  {
    name: 'a name in other letters',
    host: disabled,
    change: state('Automatic', 'Running', 'SESSIONENV'),
    expect: 'reverts',
  },
  {
    name: 'a service that others need is not stopped',
    host: createHost(),
    change: state('Unchanged', 'Stopped', 'TermService'),
    expect: refusedWith('ServiceHasDependentServices'),
  },
  {
    name: 'a disabled service is not started',
    host: disabled,
    change: state('Unchanged', 'Running'),
    expect: refusedWith('CouldNotStartService'),
  },
  {
    name: 'a delayed start could not be brought back',
    host: delayed,
    change: state('Disabled', 'Unchanged'),
    expect: refusedWith('StartTypeUnsupported'),
  },
  {
    name: 'a start that is no longer delayed',
    host: withRegistry(automatic, serviceKey, 'DelayedAutostart', 'DWord', '0'),
    change: state('Disabled', 'Unchanged'),
    expect: 'reverts',
  },
  {
    name: 'a start with Windows itself could not be brought back',
    host: withService('SessionEnv', { startType: 'Boot' }),
    change: state('Disabled', 'Unchanged'),
    expect: refusedWith('StartTypeUnsupported'),
  },
  {
    name: 'a delayed start that is left alone',
    host: delayed,
    change: state('Unchanged', 'Stopped'),
    expect: 'reverts',
  },
  {
    name: 'a paused service could not be brought back',
    host: withService('SessionEnv', { status: 'Paused' }),
    change: state('Unchanged', 'Stopped'),
    expect: refusedWith('ServiceBusy'),
  },
  {
    name: 'a service that is not installed',
    host: createHost(),
    change: state('Manual', 'Running', "No'Such"),
    expect: refusedWith('NoServiceFoundForGivenName'),
  },
  {
    name: 'no pattern is taken for a service',
    host: createHost(),
    change: state('Disabled', 'Stopped', 'Session*'),
    expect: refusedWith('NameNotLiteral'),
  },
  {
    name: 'the start type without elevation',
    host: withoutElevation(createHost()),
    change: state('Disabled', 'Unchanged'),
    expect: refusedWith('CouldNotSetService'),
  },
  {
    name: 'starting without elevation',
    host: withoutElevation(withService('SessionEnv', { status: 'Stopped' })),
    change: state('Unchanged', 'Running'),
    expect: refusedWith('CouldNotStartService'),
  },
  {
    name: 'stopping without elevation',
    host: withoutElevation(createHost()),
    change: state('Unchanged', 'Stopped'),
    expect: refusedWith('CouldNotStopService'),
  },
  { name: 'a service restarts', host: createHost(), change: restart('SessionEnv'), expect: 'remains', already: true },
  {
    name: 'a stopped service starts',
    host: withService('SessionEnv', { status: 'Stopped' }),
    change: restart('SessionEnv'),
    expect: 'remains',
  },
  {
    name: 'a service restarts with its dependents',
    host: createHost(),
    change: restart('TermService', true),
    expect: 'remains',
    already: true,
  },
  {
    name: 'dependents are not restarted unasked',
    host: createHost(),
    change: restart('TermService'),
    expect: refusedWith('ServiceHasDependentServices'),
  },
  {
    name: 'a service that is not installed does not restart',
    host: createHost(),
    change: restart('Nothing'),
    expect: refusedWith('NoServiceFoundForGivenName'),
  },
  {
    name: 'restarting without elevation',
    host: withoutElevation(createHost()),
    change: restart('SessionEnv'),
    expect: refusedWith('CouldNotStopService'),
  },
];
