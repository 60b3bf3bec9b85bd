import type { SecureString } from '../border/command.js';
import {
  type AccessEntryChange,
  getAccessEntryDescription,
  getAccessEntryWayBack,
  invokeAccessEntryChange,
  testAccessEntryChange,
} from './changes/access-entry.js';
import {
  type AdapterPowerChange,
  getAdapterPowerDescription,
  getAdapterPowerWayBack,
  invokeAdapterPowerChange,
  testAdapterPowerChange,
} from './changes/adapter-power.js';
import {
  type CertificateBindingChange,
  getCertificateBindingDescription,
  getCertificateBindingWayBack,
  invokeCertificateBindingChange,
  testCertificateBindingChange,
} from './changes/certificate-binding.js';
import {
  type CertificateRemovalChange,
  getCertificateRemovalDescription,
  invokeCertificateRemovalChange,
  testCertificateRemovalChange,
} from './changes/certificate-removal.js';
import {
  type CertificateRenewalChange,
  getCertificateRenewalDescription,
  invokeCertificateRenewalChange,
  testCertificateRenewalChange,
} from './changes/certificate-renewal.js';
import {
  type ClockResyncChange,
  getClockResyncDescription,
  invokeClockResyncChange,
  testClockResyncChange,
} from './changes/clock-resync.js';
import {
  type DnsCacheChange,
  getDnsCacheDescription,
  invokeDnsCacheChange,
  testDnsCacheChange,
} from './changes/dns-cache.js';
import {
  type FirewallRuleChange,
  getFirewallRuleDescription,
  getFirewallRuleWayBack,
  invokeFirewallRuleChange,
  testFirewallRuleChange,
} from './changes/firewall-rule.js';
import {
  getInterfaceMtuDescription,
  getInterfaceMtuWayBack,
  type InterfaceMtuChange,
  invokeInterfaceMtuChange,
  testInterfaceMtuChange,
} from './changes/interface-mtu.js';
import {
  getLocalAccountDescription,
  getLocalAccountWayBack,
  invokeLocalAccountChange,
  type LocalAccountChange,
  testLocalAccountChange,
} from './changes/local-account.js';
import {
  getPortReservationDescription,
  getPortReservationWayBack,
  invokePortReservation,
  type PortReservation,
  testPortReservation,
} from './changes/port-reservation.js';
import {
  getPowerSettingDescription,
  getPowerSettingWayBack,
  invokePowerSettingChange,
  type PowerSettingChange,
  testPowerSettingChange,
} from './changes/power-setting.js';
import {
  getRegistryValueDescription,
  getRegistryValueWayBack,
  invokeRegistryValueChange,
  type RegistryValueChange,
  testRegistryValueChange,
} from './changes/registry-value.js';
import {
  getScheduledTaskDescription,
  getScheduledTaskWayBack,
  invokeScheduledTaskChange,
  type ScheduledTaskChange,
  testScheduledTaskChange,
} from './changes/scheduled-task.js';
import {
  getSecureChannelDescription,
  invokeSecureChannelChange,
  type SecureChannelChange,
  testSecureChannelChange,
} from './changes/secure-channel.js';
import {
  getServiceRestartDescription,
  invokeServiceRestartChange,
  type ServiceRestartChange,
  testServiceRestartChange,
} from './changes/service-restart.js';
import {
  getServiceStateDescription,
  getServiceStateWayBack,
  invokeServiceStateChange,
  type ServiceStateChange,
  testServiceStateChange,
} from './changes/service-state.js';
import {
  getSessionEndDescription,
  invokeSessionEndChange,
  type SessionEndChange,
  testSessionEndChange,
} from './changes/session-end.js';
import type { ChangeDescription } from './description.js';

export type { ChangeDescription } from './description.js';

/** Something a recipe wants to be different. Pure data: it is shown, captured, applied and verified by its kind. */
export type Change =
  | AccessEntryChange
  | AdapterPowerChange
  | CertificateBindingChange
  | CertificateRemovalChange
  | CertificateRenewalChange
  | ClockResyncChange
  | DnsCacheChange
  | FirewallRuleChange
  | InterfaceMtuChange
  | LocalAccountChange
  | PortReservation
  | PowerSettingChange
  | RegistryValueChange
  | ScheduledTaskChange
  | SecureChannelChange
  | ServiceRestartChange
  | ServiceStateChange
  | SessionEndChange;

/** How the prompt and the journal name a change. */
export function getChangeDescription(change: Change): ChangeDescription {
  switch (change.kind) {
    case 'AccessEntry':
      return getAccessEntryDescription(change);
    case 'AdapterPower':
      return getAdapterPowerDescription(change);
    case 'CertificateBinding':
      return getCertificateBindingDescription(change);
    case 'CertificateRemoval':
      return getCertificateRemovalDescription(change);
    case 'CertificateRenewal':
      return getCertificateRenewalDescription(change);
    case 'ClockResync':
      return getClockResyncDescription(change);
    case 'DnsCache':
      return getDnsCacheDescription(change);
    case 'FirewallRule':
      return getFirewallRuleDescription(change);
    case 'InterfaceMtu':
      return getInterfaceMtuDescription(change);
    case 'LocalAccount':
      return getLocalAccountDescription(change);
    case 'PortReservation':
      return getPortReservationDescription(change);
    case 'PowerSetting':
      return getPowerSettingDescription(change);
    case 'RegistryValue':
      return getRegistryValueDescription(change);
    case 'ScheduledTask':
      return getScheduledTaskDescription(change);
    case 'SecureChannel':
      return getSecureChannelDescription(change);
    case 'ServiceRestart':
      return getServiceRestartDescription(change);
    case 'ServiceState':
      return getServiceStateDescription(change);
    case 'SessionEnd':
      return getSessionEndDescription(change);
  }
}

/** The change that would bring back what is there now; none for what has no way back, and for what is not there. */
export function getChangeWayBack(change: Change): Change | undefined {
  switch (change.kind) {
    case 'AccessEntry':
      return getAccessEntryWayBack(change);
    case 'AdapterPower':
      return getAdapterPowerWayBack(change);
    case 'CertificateBinding':
      return getCertificateBindingWayBack();
    case 'FirewallRule':
      return getFirewallRuleWayBack(change);
    case 'InterfaceMtu':
      return getInterfaceMtuWayBack(change);
    case 'LocalAccount':
      return getLocalAccountWayBack(change);
    case 'PortReservation':
      return getPortReservationWayBack(change);
    case 'PowerSetting':
      return getPowerSettingWayBack(change);
    case 'RegistryValue':
      return getRegistryValueWayBack(change);
    case 'ScheduledTask':
      return getScheduledTaskWayBack(change);
    case 'ServiceState':
      return getServiceStateWayBack(change);
    case 'CertificateRemoval':
    case 'CertificateRenewal':
    case 'ClockResync':
    case 'DnsCache':
    case 'SecureChannel':
    case 'ServiceRestart':
    case 'SessionEnd':
      return undefined;
  }
}

/** Makes the change. A new password of a local account, the secret, is handed over here: it is part of no change. */
export function invokeChange(change: Change, secret?: SecureString): void {
  switch (change.kind) {
    case 'AccessEntry':
      invokeAccessEntryChange(change);
      break;
    case 'AdapterPower':
      invokeAdapterPowerChange(change);
      break;
    case 'CertificateBinding':
      invokeCertificateBindingChange(change);
      break;
    case 'CertificateRemoval':
      invokeCertificateRemovalChange(change);
      break;
    case 'CertificateRenewal':
      invokeCertificateRenewalChange(change);
      break;
    case 'ClockResync':
      invokeClockResyncChange();
      break;
    case 'DnsCache':
      invokeDnsCacheChange();
      break;
    case 'FirewallRule':
      invokeFirewallRuleChange(change);
      break;
    case 'InterfaceMtu':
      invokeInterfaceMtuChange(change);
      break;
    case 'LocalAccount':
      invokeLocalAccountChange(change, secret);
      break;
    case 'PortReservation':
      invokePortReservation(change);
      break;
    case 'PowerSetting':
      invokePowerSettingChange(change);
      break;
    case 'RegistryValue':
      invokeRegistryValueChange(change);
      break;
    case 'ScheduledTask':
      invokeScheduledTaskChange(change);
      break;
    case 'SecureChannel':
      invokeSecureChannelChange(change);
      break;
    case 'ServiceRestart':
      invokeServiceRestartChange(change);
      break;
    case 'ServiceState':
      invokeServiceStateChange(change);
      break;
    case 'SessionEnd':
      invokeSessionEndChange(change);
      break;
  }
}

/** Whether the host now is as the change asked. */
export function testChange(change: Change): boolean {
  switch (change.kind) {
    case 'AccessEntry':
      return testAccessEntryChange(change);
    case 'AdapterPower':
      return testAdapterPowerChange(change);
    case 'CertificateBinding':
      return testCertificateBindingChange(change);
    case 'CertificateRemoval':
      return testCertificateRemovalChange(change);
    case 'CertificateRenewal':
      return testCertificateRenewalChange(change);
    case 'ClockResync':
      return testClockResyncChange();
    case 'DnsCache':
      return testDnsCacheChange(change);
    case 'FirewallRule':
      return testFirewallRuleChange(change);
    case 'InterfaceMtu':
      return testInterfaceMtuChange(change);
    case 'LocalAccount':
      return testLocalAccountChange(change);
    case 'PortReservation':
      return testPortReservation(change);
    case 'PowerSetting':
      return testPowerSettingChange(change);
    case 'RegistryValue':
      return testRegistryValueChange(change);
    case 'ScheduledTask':
      return testScheduledTaskChange(change);
    case 'SecureChannel':
      return testSecureChannelChange(change);
    case 'ServiceRestart':
      return testServiceRestartChange(change);
    case 'ServiceState':
      return testServiceStateChange(change);
    case 'SessionEnd':
      return testSessionEndChange(change);
  }
}
