import type { Instant } from '../border/dotnet.js';
import { getCurrentInstant } from './computer.js';
import { type EventState, getSystemEvent } from './events.js';
import { getListenerSecurity, type ListenerSecurity } from './listener.js';
import { getPolicyOwner, type PolicyOwner } from './policy.js';
import { getRegistryNumber, getRegistryState, type RegistryValue } from './registry.js';

/** Versions of TLS in Schannel (learn.microsoft.com, "Transport Layer Security (TLS) registry settings"). */
export const schannelProtocolsKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';

/** Cipher suites by policy (learn.microsoft.com, "Manage Transport Layer Security"; CipherSuiteOrder.admx). */
const cipherSuitesKey = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002';

/** learn.microsoft.com, "System cryptography: Use FIPS compliant algorithms for encryption, hashing, and signing". */
const fipsKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\FIPSAlgorithmPolicy';

/** One version of TLS, as Schannel offers it to servers. */
export interface TlsVersion {
  /** Such as `TLS 1.2`. */
  readonly name: string;
  readonly enabled: RegistryValue;
  readonly disabledByDefault: RegistryValue;
  /** usual: neither is set, so Windows decides. on, off: somebody decided. invalid: a value is no number. */
  readonly state: 'usual' | 'on' | 'off' | 'invalid' | 'denied';
}

/** What decides whether a server of this computer can agree on TLS with its clients. */
export interface TlsState {
  readonly tls10: TlsVersion;
  readonly tls11: TlsVersion;
  readonly tls12: TlsVersion;
  readonly cipherSuites: RegistryValue;
  readonly cipherSuitesOwner: PolicyOwner;
  /** Enabled 1: only algorithms that FIPS 140 approves. */
  readonly fips: RegistryValue;
  readonly listener: ListenerSecurity;
  readonly now: Instant;
  /**
   * Newest of Schannel's entries: 36871 no credential could be made, 36874 no cipher suite in common, 36888 a fatal alert
   * was sent (learn.microsoft.com, "Schannel Events").
   */
  readonly events: readonly EventState[];
}

/** Reads how Schannel serves TLS here, with the settings of the listener that meet it. */
export function getTlsState(): TlsState {
  return {
    tls10: getTlsVersion('TLS 1.0'),
    tls11: getTlsVersion('TLS 1.1'),
    tls12: getTlsVersion('TLS 1.2'),
    cipherSuites: getRegistryState(cipherSuitesKey, 'Functions'),
    cipherSuitesOwner: getPolicyOwner(cipherSuitesKey, 'Functions'),
    fips: getRegistryState(fipsKey, 'Enabled'),
    listener: getListenerSecurity(),
    now: getCurrentInstant(),
    events: getSystemEvent('Schannel', [36871, 36874, 36888], 3),
  };
}

function getTlsVersion(name: string): TlsVersion {
  const path = `${schannelProtocolsKey}\\${name}\\Server`;
  const enabled = getRegistryState(path, 'Enabled');
  const disabledByDefault = getRegistryState(path, 'DisabledByDefault');
  return { name, enabled, disabledByDefault, state: getTlsVersionState(enabled, disabledByDefault) };
}

function getTlsVersionState(enabled: RegistryValue, disabledByDefault: RegistryValue): TlsVersion['state'] {
  if (enabled.kind === 'Denied' || disabledByDefault.kind === 'Denied') return 'denied';
  if (enabled.kind === 'Absent' && disabledByDefault.kind === 'Absent') return 'usual';
  const on = getRegistryNumber(enabled) ?? (enabled.kind === 'Absent' ? 1 : -1);
  const off = getRegistryNumber(disabledByDefault) ?? (disabledByDefault.kind === 'Absent' ? 0 : -1);
  if (on < 0 || off < 0) return 'invalid';
  return on === 0 || off > 0 ? 'off' : 'on';
}

/**
 * What a list of cipher suites, joined by commas, allows. empty: none at all. without RSA: none that serves a certificate
 * with an RSA key, which Windows makes; those of TLS 1.3 serve every key (RFC 8446, B.4). invalid: it is no text.
 */
export type CipherList = 'absent' | 'empty' | 'without RSA' | 'invalid' | 'usable' | 'denied';

/** Judges the list of cipher suites of the policy. */
export function getCipherList(value: RegistryValue): CipherList {
  switch (value.kind) {
    case 'Absent':
      return 'absent';
    case 'Denied':
      return 'denied';
    case 'String':
    case 'ExpandString':
    case 'MultiString': {
      const names = value.text.replaceAll('\n', ',').split(',');
      const suites = names.map((each) => each.trim()).filter((each) => each !== '');
      if (suites.length === 0) return 'empty';
      return suites.some((each) => testRsaCipher(each.toUpperCase())) ? 'usable' : 'without RSA';
    }
    case 'DWord':
    case 'QWord':
    case 'Binary':
    case 'Unsupported':
      return 'invalid';
  }
}

function testRsaCipher(name: string): boolean {
  return name.includes('_RSA_') || name.startsWith('TLS_AES_') || name.startsWith('TLS_CHACHA20_');
}
