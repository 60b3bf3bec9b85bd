import { type ConnectedHost, connectHost } from '../border/command.js';
import { CommandError } from '../border/dotnet.js';
import { invokeLabGetAcl, invokeLabSetAcl } from './access.js';
import {
  invokeLabDisableLocalUser,
  invokeLabEnableLocalUser,
  invokeLabGetLocalUser,
  invokeLabSetLocalUser,
} from './accounts.js';
import {
  invokeLabGetNetAdapterPowerManagement,
  invokeLabGetNetAdapterStatistics,
  invokeLabSetNetAdapterPowerManagement,
} from './adapters.js';
import { invokeLabGetKeyContainerFileName } from './certificate-blob.js';
import { invokeLabGetChildItem } from './certificates.js';
import { invokeLabGetCimInstance, invokeLabSetCimInstance } from './computer.js';
import {
  invokeLabCloseRdpConnection,
  invokeLabConnectRdpSocket,
  invokeLabProtectRdpConnection,
  invokeLabReceiveRdpData,
  invokeLabResolveRdpAddress,
} from './connection.js';
import {
  invokeLabClearDnsClientCache,
  invokeLabGetDnsClientCache,
  invokeLabGetDnsClientGlobalSetting,
  invokeLabGetDnsClientServerAddress,
  invokeLabGetNetIPAddress,
  invokeLabResolveDnsName,
} from './dns.js';
import { invokeLabGetRunningEnvironment } from './environment.js';
import { invokeLabGetWinEvent, invokeLabWriteProductEvent } from './events.js';
import {
  invokeLabGetNetConnectionProfile,
  invokeLabGetNetFirewallAddressFilter,
  invokeLabGetNetFirewallApplicationFilter,
  invokeLabGetNetFirewallPortFilter,
  invokeLabGetNetFirewallProfile,
  invokeLabGetNetFirewallRule,
  invokeLabNewNetFirewallRule,
  invokeLabRemoveNetFirewallRule,
  invokeLabSetNetFirewallRule,
} from './firewall.js';
import { assertLabReached } from './interruption.js';
import { invokeLabNewItem, invokeLabRemoveItem, invokeLabRenameItem, invokeLabTestPath } from './items.js';
import {
  invokeLabAddJournalFolder,
  invokeLabAddJournalText,
  invokeLabGetInvoker,
  invokeLabGetJournalFileName,
  invokeLabGetJournalPathState,
  invokeLabGetJournalRoot,
  invokeLabGetRandomNumber,
  invokeLabOpenJournalLock,
  invokeLabReadJournalText,
  invokeLabTestJournalLock,
} from './journal.js';
import { type HostDocument, lab } from './machine.js';
import { invokeLabInvokeCommand } from './native.js';
import { invokeLabGetNetIPInterface, invokeLabSetNetIPInterface } from './network.js';
import { invokeLabFindNetRoute, invokeLabMeasurePingAnswer } from './peers.js';
import { invokeLabGetNetTCPConnection } from './port-owner.js';
import { invokeLabGetAuthenticodeSignature, invokeLabGetProductPlace } from './product.js';
import { invokeLabGetItem, invokeLabNewItemProperty, invokeLabRemoveItemProperty } from './registry.js';
import { invokeLabStartScheduledTask } from './scheduler.js';
import {
  invokeLabGetService,
  invokeLabRestartService,
  invokeLabSetService,
  invokeLabStartService,
  invokeLabStopService,
} from './services.js';
import { invokeLabGetSessionOrigin, invokeLabGetSystemFolder, invokeLabGetSystemUptime } from './system.js';
import {
  invokeLabExportScheduledTask,
  invokeLabGetScheduledTask,
  invokeLabRegisterScheduledTask,
  invokeLabUnregisterScheduledTask,
} from './tasks.js';
import { invokeLabGetDate, invokeLabStartSleep } from './time.js';
import {
  invokeLabAddTunnelEnd,
  invokeLabCloseTunnelProcess,
  invokeLabFindFreeTcpPort,
  invokeLabMeasureTunnelHealth,
  invokeLabOpenTunnelProcess,
} from './tunnel.js';

/** Answers one command; each takes the parameters of its own. */
type StandIn = (received: never) => unknown;

/** Which stand-in answers which command. */
export const standIns: ReadonlyMap<string, StandIn> = new Map<string, StandIn>([
  ['Add-JournalFolder', invokeLabAddJournalFolder],
  ['Add-JournalText', invokeLabAddJournalText],
  ['Get-Invoker', invokeLabGetInvoker],
  ['Get-JournalFileName', invokeLabGetJournalFileName],
  ['Get-JournalPathState', invokeLabGetJournalPathState],
  ['Get-JournalRoot', invokeLabGetJournalRoot],
  ['Get-RandomNumber', invokeLabGetRandomNumber],
  ['Open-JournalLock', invokeLabOpenJournalLock],
  ['Read-JournalText', invokeLabReadJournalText],
  ['Test-JournalLock', invokeLabTestJournalLock],
  ['Close-RdpConnection', invokeLabCloseRdpConnection],
  ['Connect-RdpSocket', invokeLabConnectRdpSocket],
  ['Protect-RdpConnection', invokeLabProtectRdpConnection],
  ['Receive-RdpData', invokeLabReceiveRdpData],
  ['Resolve-RdpAddress', invokeLabResolveRdpAddress],
  ['Clear-DnsClientCache', invokeLabClearDnsClientCache],
  ['Disable-LocalUser', invokeLabDisableLocalUser],
  ['Enable-LocalUser', invokeLabEnableLocalUser],
  ['Export-ScheduledTask', invokeLabExportScheduledTask],
  ['Find-NetRoute', invokeLabFindNetRoute],
  ['Get-Acl', invokeLabGetAcl],
  ['Get-AuthenticodeSignature', invokeLabGetAuthenticodeSignature],
  ['Get-ChildItem', invokeLabGetChildItem],
  ['Get-CimInstance', invokeLabGetCimInstance],
  ['Get-Date', invokeLabGetDate],
  ['Get-DnsClientCache', invokeLabGetDnsClientCache],
  ['Get-DnsClientGlobalSetting', invokeLabGetDnsClientGlobalSetting],
  ['Get-DnsClientServerAddress', invokeLabGetDnsClientServerAddress],
  ['Get-NetIPAddress', invokeLabGetNetIPAddress],
  ['Get-Item', invokeLabGetItem],
  ['Get-KeyContainerFileName', invokeLabGetKeyContainerFileName],
  ['Get-LocalUser', invokeLabGetLocalUser],
  ['Get-NetAdapterPowerManagement', invokeLabGetNetAdapterPowerManagement],
  ['Get-NetAdapterStatistics', invokeLabGetNetAdapterStatistics],
  ['Get-NetConnectionProfile', invokeLabGetNetConnectionProfile],
  ['Get-NetFirewallAddressFilter', invokeLabGetNetFirewallAddressFilter],
  ['Get-NetFirewallApplicationFilter', invokeLabGetNetFirewallApplicationFilter],
  ['Get-NetFirewallPortFilter', invokeLabGetNetFirewallPortFilter],
  ['Get-NetFirewallProfile', invokeLabGetNetFirewallProfile],
  ['Get-NetFirewallRule', invokeLabGetNetFirewallRule],
  ['Get-NetIPInterface', invokeLabGetNetIPInterface],
  ['Get-ProductPlace', invokeLabGetProductPlace],
  ['Get-NetTCPConnection', invokeLabGetNetTCPConnection],
  ['Get-RunningEnvironment', invokeLabGetRunningEnvironment],
  ['Get-ScheduledTask', invokeLabGetScheduledTask],
  ['Get-Service', invokeLabGetService],
  ['Get-SessionOrigin', invokeLabGetSessionOrigin],
  ['Get-SystemFolder', invokeLabGetSystemFolder],
  ['Get-SystemUptime', invokeLabGetSystemUptime],
  ['Get-WinEvent', invokeLabGetWinEvent],
  ['Invoke-Command', invokeLabInvokeCommand],
  ['Measure-PingAnswer', invokeLabMeasurePingAnswer],
  ['Measure-TunnelHealth', invokeLabMeasureTunnelHealth],
  ['Open-TunnelProcess', invokeLabOpenTunnelProcess],
  ['Find-FreeTcpPort', invokeLabFindFreeTcpPort],
  ['Close-TunnelProcess', invokeLabCloseTunnelProcess],
  ['Add-TunnelEnd', invokeLabAddTunnelEnd],
  ['New-Item', invokeLabNewItem],
  ['New-ItemProperty', invokeLabNewItemProperty],
  ['New-NetFirewallRule', invokeLabNewNetFirewallRule],
  ['Register-ScheduledTask', invokeLabRegisterScheduledTask],
  ['Remove-Item', invokeLabRemoveItem],
  ['Remove-ItemProperty', invokeLabRemoveItemProperty],
  ['Remove-NetFirewallRule', invokeLabRemoveNetFirewallRule],
  ['Rename-Item', invokeLabRenameItem],
  ['Resolve-DnsName', invokeLabResolveDnsName],
  ['Restart-Service', invokeLabRestartService],
  ['Set-Acl', invokeLabSetAcl],
  ['Set-CimInstance', invokeLabSetCimInstance],
  ['Set-LocalUser', invokeLabSetLocalUser],
  ['Set-NetAdapterPowerManagement', invokeLabSetNetAdapterPowerManagement],
  ['Set-NetFirewallRule', invokeLabSetNetFirewallRule],
  ['Set-NetIPInterface', invokeLabSetNetIPInterface],
  ['Set-Service', invokeLabSetService],
  ['Start-ScheduledTask', invokeLabStartScheduledTask],
  ['Start-Service', invokeLabStartService],
  ['Start-Sleep', invokeLabStartSleep],
  ['Stop-Service', invokeLabStopService],
  ['Test-Path', invokeLabTestPath],
  ['Unregister-ScheduledTask', invokeLabUnregisterScheduledTask],
  ['Write-ProductEvent', invokeLabWriteProductEvent],
]);

/**
 * Runs `action` with every command answered from `document`, which is changed in place, and returns what it returns.
 * Calls may nest; each sees its own document.
 */
export function runOnHost<R>(document: HostDocument, action: () => R): R {
  const previous = lab.host;
  lab.host = document;
  try {
    return connectHost(answer, action);
  } finally {
    lab.host = previous;
  }
}

const answer: ConnectedHost = (declaration, bound, errorAction) => {
  const standIn = standIns.get(declaration.name);
  if (standIn === undefined) throw new Error(`The simulator has no stand-in for ${declaration.name}.`);
  try {
    assertLabReached();
    const output = standIn(bound as never);
    return declaration.output === 'one' && Array.isArray(output) ? output[0] : output;
  } catch (failure) {
    // The command then outputs nothing and goes on, as in PowerShell; a defect of ours is no CommandError.
    if (!(failure instanceof CommandError) || errorAction !== 'SilentlyContinue') throw failure;
    return declaration.output === 'many' ? [] : undefined;
  }
};
