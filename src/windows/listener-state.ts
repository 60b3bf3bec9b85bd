import { getErrorCategory, type Integer } from '../border/dotnet.js';
import { getNetTCPConnection } from '../border/network.js';
import { getProcessInstance, getServiceInstance } from '../border/services.js';
import { rdpListenerKey, remoteDesktopPolicyKey } from './listener.js';
import { getListenerPort, type ListenerPort } from './listener-port.js';
import { invokeNativeProgram } from './native.js';
import { getPolicySetting, type PolicySetting } from './policy.js';
import { findTakenPortRange, type PortRange } from './port-range.js';
import { getRegistryNumber, getRegistryState, type RegistryValue } from './registry.js';
import { getServiceState, type ServiceState } from './services.js';

const terminalServerKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server';

/** Who has a TCP port. */
export interface PortState {
  readonly number: Integer;
  /** Remote Desktop, another program, or nobody. */
  readonly holder: 'RemoteDesktop' | 'Other' | 'None';
  /** Its process, in words for evidence. */
  readonly reading: string;
  /** The range that Windows took for the network of containers and that holds the port. */
  readonly taken: PortRange | undefined;
}

/** Everything that decides whether the listener is there and takes a new session. */
export interface ListenerState {
  readonly service: ServiceState | undefined;
  readonly port: ListenerPort;
  readonly current: PortState;
  /** The port that the listener is to be moved to; the current one where none is named. */
  readonly target: PortState;
  /** 1 or not set: the listener is on. */
  readonly enabled: RegistryValue;
  /** 0 or not set: new sessions are taken. */
  readonly drain: RegistryValue;
  /** The text 1: `change logon /disable` turned every new logon away. */
  readonly logonsDisabled: RegistryValue;
  /** How many sessions at most; 4294967295 and 999999 stand for no limit. */
  readonly limit: PolicySetting;
  /** Sessions over the network; counted only where there is a limit. */
  readonly sessions: Integer;
  /** Remote Desktop is switched on; where it is not, a missing listener is no fault of its own. */
  readonly allowed: boolean;
}

/**
 * Reads the listener and who has its port (learn.microsoft.com, "Change logon"; "Win32_TerminalServiceSetting class";
 * TerminalServer.admx, policy TS_MAX_CON_POLICY). `port` is where it is to be moved to.
 */
export function getListenerState(port: Integer | undefined): ListenerState {
  const denied = getPolicySetting(remoteDesktopPolicyKey, terminalServerKey, 'fDenyTSConnections');
  const limit = getPolicySetting(remoteDesktopPolicyKey, rdpListenerKey, 'MaxInstanceCount');
  const listenerPort = getListenerPort();
  const current = getPortState(listenerPort.number);
  return {
    service: getServiceState('TermService'),
    port: listenerPort,
    current,
    target: port === undefined ? current : getPortState(port),
    enabled: getRegistryState(rdpListenerKey, 'fEnableWinStation'),
    drain: getRegistryState(terminalServerKey, 'TSServerDrainMode'),
    logonsDisabled: getRegistryState(
      'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon',
      'WinStationsDisabled',
    ),
    limit,
    sessions: testSessionLimit(limit) ? getRemoteSessionCount() : 0,
    allowed: getRegistryNumber(denied.effective) === 0,
  };
}

/** Whether the number of sessions is limited at all. */
function testSessionLimit(limit: PolicySetting): boolean {
  const most = getRegistryNumber(limit.effective);
  return most !== undefined && most < 999999;
}

function getPortState(port: Integer): PortState {
  const taken = findTakenPortRange(port);
  const own = getServiceInstance({ ClassName: 'Win32_Service', Filter: "Name = 'TermService'" });
  const none: PortState = { number: port, holder: 'None', reading: 'nobody listens', taken };
  try {
    for (const connection of getNetTCPConnection({ LocalPort: port })) {
      if (connection.State.ToString() !== 'Listen') continue;
      const owner = connection.OwningProcess;
      if (own.some((each) => each.ProcessId === owner)) {
        return { ...none, holder: 'RemoteDesktop', reading: `Remote Desktop Services listen (process ${owner})` };
      }
      return { ...none, holder: 'Other', reading: `${getProcessName(owner)} listens (process ${owner})` };
    }
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') throw failure;
  }
  return none;
}

function getProcessName(number: Integer): string {
  for (const process of getProcessInstance({ ClassName: 'Win32_Process', Filter: `ProcessId = ${number}` })) {
    return process.Name;
  }
  return 'another program';
}

/** Sessions that came over the network carry the listener's name, in every language (learn.microsoft.com, "query session"). */
function getRemoteSessionCount(): Integer {
  let count: Integer = 0;
  for (const line of invokeNativeProgram('qwinsta.exe', []).Lines) {
    if (line.toLowerCase().includes('rdp-tcp#')) count += 1;
  }
  return count;
}
