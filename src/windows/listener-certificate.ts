import { getErrorMessage } from '../border/dotnet.js';
import { getListenerInstance } from '../border/listener.js';
import type { Evidence } from './evidence.js';
import { rdpListenerKey, remoteDesktopPolicyKey, winStationsKey } from './listener.js';
import { getRegistryEvidence, getRegistryState, type RegistryValue } from './registry.js';
import { getServiceState } from './services.js';

/** Which certificate the listener is to show, and who says so. */
export interface ListenerCertificate {
  /** pinned: somebody chose it. self-signed: Windows made it. unknown: a key may not be read. */
  readonly binding: 'pinned' | 'self-signed' | 'unknown';
  /** SHA-1 hash as 40 upper-case hexadecimal digits; empty where none is named or its form is wrong. */
  readonly thumbprint: string;
  /** Template by which policy requests certificates from a certification authority; empty on most computers. */
  readonly template: string;
  /** A Connection Broker binds the certificates of its deployment itself. */
  readonly broker: boolean;
  readonly evidence: readonly Evidence[];
}

/**
 * Finds the certificate in question: the one chosen for the listener, or else the one that Windows made for itself; never
 * whatever lies in the store. WMI is asked first, as it knows what the listener really uses, the registry where WMI does
 * not answer (learn.microsoft.com, "Remote Desktop listener certificate configurations" and "Win32_TSGeneralSetting class").
 */
export function getListenerCertificate(): ListenerCertificate {
  const template = getRegistryState(remoteDesktopPolicyKey, 'CertTemplateName');
  const pin = getRegistryState(rdpListenerKey, 'SSLCertificateSHA1Hash');
  const selfSigned = getRegistryState(winStationsKey, 'SelfSignedCertificate');
  const shown = getShownCertificate();
  const binding = shown.chosen === '' ? getCertificateBinding(template, pin, selfSigned) : 'pinned';
  const named = getRegistryThumbprint(binding === 'pinned' ? pin : selfSigned);
  const evidence: Evidence[] = [];
  evidence.push({ source: 'Win32_TSGeneralSetting RDP-Tcp', reading: shown.reading });
  if (template.kind !== 'Absent') evidence.push(getRegistryEvidence(template));
  evidence.push(getRegistryEvidence(pin));
  if (binding !== 'pinned') evidence.push(getRegistryEvidence(selfSigned));
  return {
    binding,
    thumbprint: shown.chosen === '' ? named : shown.chosen,
    template: template.kind === 'String' ? template.text : '',
    // The service of the role (learn.microsoft.com, "Remote Desktop Services roles").
    broker: getServiceState('Tssdis') !== undefined,
    evidence,
  };
}

/** What WMI says the listener shows: the certificate that somebody chose, else empty. */
function getShownCertificate(): { readonly chosen: string; readonly reading: string } {
  try {
    const found = getListenerInstance({
      ClassName: 'Win32_TSGeneralSetting',
      Namespace: 'root\\cimv2\\TerminalServices',
      Filter: "TerminalName = 'RDP-Tcp'",
    });
    for (const setting of found) {
      const hash = setting.SSLCertificateSHA1Hash.toUpperCase();
      const type = setting.SSLCertificateSHA1HashType;
      return {
        chosen: type === 3 && hash.length === 40 ? hash : '',
        reading: `SSLCertificateSHA1HashType ${type}, SSLCertificateSHA1Hash ${hash}`,
      };
    }
    return { chosen: '', reading: 'not there' };
  } catch (failure) {
    return { chosen: '', reading: `could not be read: ${getErrorMessage(failure)}` };
  }
}

function getCertificateBinding(
  template: RegistryValue,
  pin: RegistryValue,
  selfSigned: RegistryValue,
): ListenerCertificate['binding'] {
  if (template.kind === 'Denied' || pin.kind === 'Denied') return 'unknown';
  if (pin.kind !== 'Absent') return 'pinned';
  return selfSigned.kind === 'Denied' ? 'unknown' : 'self-signed';
}

/** The thumbprint in a registry value: a SHA-1 hash, so 20 bytes; empty where it is none. */
export function getRegistryThumbprint(value: RegistryValue): string {
  return value.kind === 'Binary' && value.text.length === 40 ? value.text : '';
}
