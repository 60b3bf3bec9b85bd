import { convertToInteger, type Integer } from '../border/dotnet.js';
import type { Change } from './change.js';
import { credSspKey } from './credssp.js';
import { rdpListenerKey, remoteDesktopPolicyKey } from './listener.js';
import { schannelProtocolsKey } from './tls.js';

/**
 * Settings whose number says how well this computer is protected. What a change does to them decides whether it is lent for
 * a while only, and a payback never makes weaker what is stronger by then.
 */
export interface SecurityScale {
  readonly path: string;
  readonly name: string;
  readonly stronger: 'higher' | 'lower';
  /** The number by which Windows goes where none is set. */
  readonly absent: Integer;
  /** Beyond this number nothing gets stronger. */
  readonly enough: Integer;
}

/**
 * Sources: learn.microsoft.com, "Win32_TSGeneralSetting class" (SecurityLayer, MinEncryptionLevel below 2, NLA);
 * support.microsoft.com/help/4093492 (AllowEncryptionOracle); learn.microsoft.com, "Transport Layer Security (TLS) registry
 * settings" (Enabled, DisabledByDefault; where neither is set, the old versions count as off, as current Windows has them).
 */
function getSecurityScale(): readonly SecurityScale[] {
  return [
    { path: rdpListenerKey, name: 'SecurityLayer', stronger: 'higher', absent: 2, enough: 2 },
    { path: rdpListenerKey, name: 'UserAuthentication', stronger: 'higher', absent: 1, enough: 1 },
    { path: rdpListenerKey, name: 'MinEncryptionLevel', stronger: 'higher', absent: 2, enough: 2 },
    { path: remoteDesktopPolicyKey, name: 'SecurityLayer', stronger: 'higher', absent: 2, enough: 2 },
    { path: remoteDesktopPolicyKey, name: 'UserAuthentication', stronger: 'higher', absent: 1, enough: 1 },
    { path: remoteDesktopPolicyKey, name: 'MinEncryptionLevel', stronger: 'higher', absent: 2, enough: 2 },
    { path: credSspKey, name: 'AllowEncryptionOracle', stronger: 'lower', absent: 1, enough: 0 },
    { path: `${schannelProtocolsKey}\\TLS 1.0\\Server`, name: 'Enabled', stronger: 'lower', absent: 0, enough: 0 },
    { path: `${schannelProtocolsKey}\\TLS 1.1\\Server`, name: 'Enabled', stronger: 'lower', absent: 0, enough: 0 },
    {
      path: `${schannelProtocolsKey}\\TLS 1.0\\Server`,
      name: 'DisabledByDefault',
      stronger: 'higher',
      absent: 1,
      enough: 1,
    },
    {
      path: `${schannelProtocolsKey}\\TLS 1.1\\Server`,
      name: 'DisabledByDefault',
      stronger: 'higher',
      absent: 1,
      enough: 1,
    },
    { path: `${schannelProtocolsKey}\\TLS 1.0\\Client`, name: 'Enabled', stronger: 'lower', absent: 0, enough: 0 },
    { path: `${schannelProtocolsKey}\\TLS 1.1\\Client`, name: 'Enabled', stronger: 'lower', absent: 0, enough: 0 },
  ];
}

/** The scale of a registry value; none where its number is no matter of security. */
export function findSecurityScale(path: string, name: string): SecurityScale | undefined {
  return getSecurityScale().find(
    (each) => each.path.toLowerCase() === path.toLowerCase() && each.name.toLowerCase() === name.toLowerCase(),
  );
}

/** How strong a value is: a greater result is stronger. What is no number counts as if it were not set. */
export function getStrength(scale: SecurityScale, valueKind: string, text: string): Integer {
  const number = valueKind === 'DWord' && /^[0-9]{1,10}$/.test(text) ? convertToInteger(text) : scale.absent;
  if (scale.stronger === 'higher') return Math.min(number, scale.enough);
  return 0 - Math.max(number, scale.enough);
}

/** Whether a change makes this computer weaker than what its way back would bring. */
export function testLowering(change: Change, wayBack?: Change): boolean {
  if (wayBack === undefined) return false;
  if (change.kind === 'LocalAccount' && wayBack.kind === 'LocalAccount') {
    return change.operation === 'KeepPassword' && wayBack.operation === 'LetPasswordExpire';
  }
  if (change.kind !== 'RegistryValue' || wayBack.kind !== 'RegistryValue') return false;
  const scale = findSecurityScale(change.path, change.name);
  if (scale === undefined) return false;
  return getStrength(scale, change.valueKind, change.text) < getStrength(scale, wayBack.valueKind, wayBack.text);
}
