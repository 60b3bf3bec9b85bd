import type { Received } from '../border/command.js';
import type {
  getOperatingSystemInstance,
  RsopRegistryPolicySetting,
  Win32ComputerSystem,
  Win32OperatingSystem,
} from '../border/computer.js';
import { CommandError } from '../border/dotnet.js';
import { lab } from './machine.js';
import { testLabPathEqual } from './path.js';

/**
 * Get-CimInstance for the classes that the product reads. A class that is not there is a MetadataError; the resultant set
 * of policy is closed to those who are not elevated (learn.microsoft.com, Get-CimInstance; "WMI Error Constants").
 */
export function invokeLabGetCimInstance(
  received: Received<typeof getOperatingSystemInstance>,
): readonly (Win32OperatingSystem | Win32ComputerSystem | RsopRegistryPolicySetting)[] {
  if (received.ClassName === 'Win32_OperatingSystem') {
    return [{ Caption: lab.host.caption, BuildNumber: `${lab.host.build}`, SystemDrive: 'C:' }];
  }
  if (received.ClassName === 'Win32_ComputerSystem') return [{ DNSHostName: lab.host.computerName }];
  if (received.ClassName === 'RSOP_RegistryPolicySetting' && received.Namespace === 'root\\rsop\\computer') {
    if (lab.host.account === 'User') {
      throw new CommandError('HRESULT 0x80041003', 'PermissionDenied', 'Access denied.');
    }
    const found: RsopRegistryPolicySetting[] = [];
    for (const setting of lab.host.policySettings) {
      const filter = `valueName = '${setting.valueName}' AND precedence = 1`;
      if (testLabPathEqual(received.Filter, filter)) {
        found.push({ registryKey: setting.registryKey, GPOID: setting.gpo });
      }
    }
    return found;
  }
  throw new CommandError('HRESULT 0x80041010', 'MetadataError', 'Invalid class.');
}
