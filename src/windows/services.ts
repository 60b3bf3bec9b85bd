import { getErrorCategory } from '../border/dotnet.js';
import { getService, getServiceInstance } from '../border/services.js';
import type { Impact } from './description.js';
import type { Evidence } from './evidence.js';
import { convertToQueryText } from './literal-name.js';
import { getRegistryNumber, getRegistryState } from './registry.js';

/** The state of a service as a line of evidence, such as `Running`. */
export function getServiceEvidence(name: string): Evidence {
  const source = `Service ${name}`;
  try {
    return { source, reading: getService({ Name: name }).Status.ToString() };
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') throw failure;
    return { source, reading: 'not installed' };
  }
}

/** How a service starts and whether it runs. */
export interface ServiceState {
  /** Other: a driver's, or delayed, which Windows PowerShell 5.1 cannot set. */
  readonly startType: 'Automatic' | 'Manual' | 'Disabled' | 'Other';
  /** Other: paused, or on its way from one to the other. */
  readonly status: 'Running' | 'Stopped' | 'Other';
}

/**
 * The state of a service, none where it is not installed. Get-Service does not tell the start type everywhere in 5.1, so
 * WMI does.
 */
export function getServiceState(name: string): ServiceState | undefined {
  const found = getServiceInstance({ ClassName: 'Win32_Service', Filter: `Name = ${convertToQueryText(name)}` });
  for (const service of found) {
    const running = service.State === 'Running' ? 'Running' : 'Other';
    const status = service.State === 'Stopped' ? 'Stopped' : running;
    switch (service.StartMode) {
      case 'Auto':
        return { startType: testDelayedStart(name) ? 'Other' : 'Automatic', status };
      case 'Manual':
        return { startType: 'Manual', status };
      case 'Disabled':
        return { startType: 'Disabled', status };
      case 'Boot':
      case 'System':
        return { startType: 'Other', status };
    }
  }
  return undefined;
}

/**
 * Whether an automatic service starts a little after the others. WMI tells it only since Windows 10 (learn.microsoft.com,
 * "Win32_Service class"), the registry always ("SERVICE_DELAYED_AUTO_START_INFO structure").
 */
function testDelayedStart(name: string): boolean {
  const path = `HKLM:\\SYSTEM\\CurrentControlSet\\Services\\${name}`;
  return getRegistryNumber(getRegistryState(path, 'DelayedAutostart')) === 1;
}

/** Who is cut off when a service stops: it carries all sessions, or perhaps the caller's way in, or nobody. */
export function getServiceStopImpact(name: string): Impact {
  const lower = name.toLowerCase();
  if (lower === 'termservice') return 'all sessions';
  return lower === 'winrm' || lower === 'sshd' ? 'own connection' : 'none';
}
