import { command } from './command.js';
import type { EnumValue, Integer } from './dotnet.js';

/** MSFT_NetIPInterface, as far as used (learn.microsoft.com, "MSFT_NetIPInterface class"). */
export interface NetIPInterface {
  readonly InterfaceAlias: string;
  readonly InterfaceIndex: Integer;
  readonly AddressFamily: EnumValue<'IPv4' | 'IPv6'>;
  /** MTU of the network layer in bytes; 4294967295 on the loopback interface. */
  readonly NlMtu: Integer;
  readonly ConnectionState: EnumValue<'Connected' | 'Disconnected'>;
}

/** MSFT_NetTCPConnection, as far as used (learn.microsoft.com, "MSFT_NetTCPConnection class"). */
export interface NetTCPConnection {
  /** Many more states than this one. */
  readonly State: EnumValue<'Listen' | 'Established'>;
  /** Number of the process that opened it. */
  readonly OwningProcess: Integer;
}

/** learn.microsoft.com, NetTCPIP module, Get-NetTCPConnection. A port that nobody uses is an error. */
export const getNetTCPConnection = command({
  name: 'Get-NetTCPConnection',
  module: 'NetTCPIP',
  parameters: { LocalPort: 'uint16[]' },
}).many<NetTCPConnection>();

/** What the two objects that Find-NetRoute returns, an address and a route, have in common. */
export interface NetRouteEnd {
  readonly InterfaceIndex: Integer;
}

/** learn.microsoft.com, NetTCPIP module, Find-NetRoute: the way to an address. No way is an error. */
export const findNetRoute = command({
  name: 'Find-NetRoute',
  module: 'NetTCPIP',
  parameters: { RemoteIPAddress: 'string' },
}).many<NetRouteEnd>();

/**
 * Win32_PerfRawData_Tcpip_TCPv4, as far as used (learn.microsoft.com, "Win32_PerfRawData_Tcpip_TCPv4 class"): raw counters
 * grow since the start, in spite of their names.
 */
export interface Win32TcpCounter {
  readonly SegmentsSentPersec: Integer;
  readonly SegmentsRetransmittedPersec: Integer;
}

/** The one Win32_PerfRawData_Tcpip_TCPv4; none where the counters are switched off. */
export const getTcpCounter = command({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  parameters: { ClassName: 'string' },
}).many<Win32TcpCounter>();

/** MSFT_NetIPAddress, as far as used (learn.microsoft.com, "MSFT_NetIPAddress class"). */
export interface NetIPAddress {
  readonly IPAddress: string;
}

/** learn.microsoft.com, NetTCPIP module, Get-NetIPAddress: the addresses of this computer. */
export const getNetIPAddress = command({
  name: 'Get-NetIPAddress',
  module: 'NetTCPIP',
  parameters: {},
}).many<NetIPAddress>();

/** learn.microsoft.com, NetTCPIP module, Get-NetIPInterface. Without PolicyStore it reads the active store. */
export const getNetIPInterface = command({
  name: 'Get-NetIPInterface',
  module: 'NetTCPIP',
  parameters: {
    InterfaceAlias: 'string[]',
    InterfaceIndex: 'uint32[]',
    AddressFamily: 'AddressFamily[]',
    PolicyStore: 'string',
  },
}).many<NetIPInterface>();

/** learn.microsoft.com, NetTCPIP module, Set-NetIPInterface. Without PolicyStore it writes both stores. */
export const setNetIPInterface = command({
  name: 'Set-NetIPInterface',
  module: 'NetTCPIP',
  parameters: {
    InterfaceIndex: 'uint32[]',
    AddressFamily: 'AddressFamily[]',
    NlMtuBytes: 'uint32',
    PolicyStore: 'string',
    Confirm: 'switch',
  },
}).none();
