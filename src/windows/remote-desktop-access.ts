import { type FirewallRule, findFirewallRule, getFirewallGroupState } from './firewall.js';
import { type FirewallView, getFirewallView } from './firewall-view.js';
import { remoteDesktopPolicyKey } from './listener.js';
import { getListenerPort, type ListenerPort } from './listener-port.js';
import { getPolicySetting, type PolicySetting } from './policy.js';

/** The key of Remote Desktop's own settings. */
const terminalServerKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server';

/** Names of the rules that this toolkit makes. */
export const ownRuleNames = { tcp: 'Rdp0x904-In-TCP', udp: 'Rdp0x904-In-UDP', client: 'Rdp0x904-Out-Client' } as const;

/** Path of the client, as the firewall keeps and prints it. */
export const clientProgram = '%SystemRoot%\\System32\\mstsc.exe';

/** Whether connections may come in at all: the switch of Remote Desktop, and the firewall. */
export interface RemoteDesktopAccess {
  /** 0 where connections are taken. */
  readonly denied: PolicySetting;
  readonly port: ListenerPort;
  readonly firewall: FirewallView;
  /** Windows' own rules for Remote Desktop, over TCP and UDP and over WebSockets. */
  readonly windowsRules: readonly FirewallRule[];
  readonly tcpRule: FirewallRule | undefined;
  readonly udpRule: FirewallRule | undefined;
  readonly clientRule: FirewallRule | undefined;
}

/**
 * Reads who may come in. The groups are named by resources of the firewall, so no language changes them: -28752 is Remote
 * Desktop, -28782 Remote Desktop (WebSocket).
 */
export function getRemoteDesktopAccess(): RemoteDesktopAccess {
  const port = getListenerPort();
  const denied = getPolicySetting(remoteDesktopPolicyKey, terminalServerKey, 'fDenyTSConnections');
  const firewall = getFirewallView(port.number);
  if (firewall.failure !== '') {
    return { denied, port, firewall, windowsRules: [], tcpRule: undefined, udpRule: undefined, clientRule: undefined };
  }
  const groups = [
    ...getFirewallGroupState('@FirewallAPI.dll,-28752'),
    ...getFirewallGroupState('@FirewallAPI.dll,-28782'),
  ];
  return {
    denied,
    port,
    firewall,
    // Shadowing looks into the sessions of others, and connecting does not need it.
    windowsRules: groups.filter((each) => each.name !== 'RemoteDesktop-Shadow-In-TCP'),
    tcpRule: findFirewallRule(ownRuleNames.tcp),
    udpRule: findFirewallRule(ownRuleNames.udp),
    clientRule: findFirewallRule(ownRuleNames.client),
  };
}
