import type { Win32UserAccount } from '../border/accounts.js';
import type { Received } from '../border/command.js';
import type {
  AntiVirusProduct,
  getOperatingSystemInstance,
  RsopRegistryPolicySetting,
  Win32ComputerSystem,
  Win32OperatingSystem,
  Win32QuickFixEngineering,
} from '../border/computer.js';
import { CommandError } from '../border/dotnet.js';
import type { setQueriedInstance, Win32TSGeneralSetting } from '../border/listener.js';
import type { Win32TcpCounter } from '../border/network.js';
import type { Win32Process, Win32Service } from '../border/services.js';
import { getLabAccountInstance, unlockLabAccount } from './accounts.js';
import { getLabListenerInstance, labListenerFilter, restoreLabListenerCertificate } from './listener.js';
import { lab } from './machine.js';
import { testLabPathEqual } from './path.js';
import { getLabProcessInstance } from './port-owner.js';
import { getLabServiceInstance } from './services.js';

const terminalNamespace = 'root\\cimv2\\TerminalServices';

/**
 * Get-CimInstance for the classes that the product reads. A class that is not there is a MetadataError; the resultant set
 * of policy is closed to those who are not elevated (learn.microsoft.com, Get-CimInstance; "WMI Error Constants").
 */
export function invokeLabGetCimInstance(
  received: Received<typeof getOperatingSystemInstance>,
): readonly (
  | Win32OperatingSystem
  | Win32ComputerSystem
  | Win32Process
  | Win32TcpCounter
  | Win32Service
  | Win32UserAccount
  | Win32QuickFixEngineering
  | AntiVirusProduct
  | Win32TSGeneralSetting
  | RsopRegistryPolicySetting
)[] {
  if (received.ClassName === 'Win32_OperatingSystem') {
    return [{ Caption: lab.host.caption, BuildNumber: `${lab.host.build}`, SystemDrive: 'C:' }];
  }
  if (received.ClassName === 'Win32_ComputerSystem') {
    const joined = lab.host.domain !== '';
    return [
      {
        DNSHostName: lab.host.computerName,
        PartOfDomain: joined,
        Domain: joined ? lab.host.domain : 'WORKGROUP',
      },
    ];
  }
  if (received.ClassName === 'Win32_Process') return getLabProcessInstance(received.Filter);
  if (received.ClassName === 'Win32_PerfRawData_Tcpip_TCPv4') {
    return [{ SegmentsSentPersec: lab.host.segmentsSent, SegmentsRetransmittedPersec: lab.host.segmentsRepeated }];
  }
  if (received.ClassName === 'Win32_Service') return getLabServiceInstance(received.Filter);
  if (received.ClassName === 'Win32_QuickFixEngineering') {
    return lab.host.hotFixes.map((each) => ({ HotFixID: each }));
  }
  // Servers have no Security Center.
  if (received.ClassName === 'AntiVirusProduct' && !lab.host.caption.includes('Server')) {
    return lab.host.antiVirus.map((each) => ({ displayName: each }));
  }
  if (received.ClassName === 'Win32_UserAccount') return getLabAccountInstance(received.Filter);
  if (received.ClassName === 'Win32_TSGeneralSetting' && testLabPathEqual(received.Namespace, terminalNamespace)) {
    return getLabListenerInstance(received.Filter);
  }
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

/**
 * Set-CimInstance on what a query finds, for the two properties that the product writes; a query that finds nothing
 * changes nothing (learn.microsoft.com, Set-CimInstance).
 */
export function invokeLabSetCimInstance(received: Received<typeof setQueriedInstance>): void {
  const parts = received.Query.split(' WHERE ');
  const condition = parts[1] ?? '';
  if (testLabPathEqual(parts[0] ?? '', 'SELECT * FROM Win32_UserAccount')) {
    unlockLabAccount(condition);
    return;
  }
  if (testLabPathEqual(received.Namespace, terminalNamespace) && testLabPathEqual(condition, labListenerFilter)) {
    const property = received.Property as { readonly SSLCertificateSHA1Hash: string };
    restoreLabListenerCertificate(property.SSLCertificateSHA1Hash);
    return;
  }
  throw new CommandError('HRESULT 0x80041010', 'MetadataError', 'Invalid class.');
}
