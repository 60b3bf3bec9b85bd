import { CommandError } from '../border/dotnet.js';
import type { Win32TSGeneralSetting } from '../border/listener.js';
import { lab, type RegistryKeyEntry } from './machine.js';
import { testLabPathEqual } from './path.js';
import { findLabRegistryKey } from './registry.js';

const winStations = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations';
const policyKey = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services';
const valueName = 'SSLCertificateSHA1Hash';

/** The condition by which the one listener is found. */
export const labListenerFilter = "TerminalName = 'RDP-Tcp'";

/**
 * Win32_TSGeneralSetting of the listener RDP-Tcp: the certificate that was chosen, else the one that Windows made; a
 * certificate template of Group Policy comes before both (learn.microsoft.com, "Win32_TSGeneralSetting class").
 */
export function getLabListenerInstance(filter: string): readonly Win32TSGeneralSetting[] {
  assertLabListenerRight();
  const listener = findLabRegistryKey(`${winStations}\\RDP-Tcp`);
  if (!testLabPathEqual(filter, labListenerFilter) || listener === undefined) return [];
  const own = findLabValueText(findLabRegistryKey(winStations), 'SelfSignedCertificate');
  const chosen = findLabValueText(listener, valueName);
  if (findLabValueText(findLabRegistryKey(policyKey), 'CertTemplateName') !== '') {
    return [{ SSLCertificateSHA1Hash: chosen, SSLCertificateSHA1HashType: 2 }];
  }
  if (chosen === '') return [{ SSLCertificateSHA1Hash: own, SSLCertificateSHA1HashType: 1 }];
  return [{ SSLCertificateSHA1Hash: chosen, SSLCertificateSHA1HashType: 3 }];
}

/**
 * What writing SSLCertificateSHA1Hash does: a certificate that is not among the computer's own with its key is an invalid
 * parameter; else the registry value follows (learn.microsoft.com, "Remote Desktop listener certificate configurations").
 */
export function restoreLabListenerCertificate(thumbprint: string): void {
  assertLabListenerRight();
  const usable = lab.host.certificates.some(
    (each) => testLabPathEqual(each.thumbprint, thumbprint) && each.store === 'My' && each.hasPrivateKey,
  );
  const listener = findLabRegistryKey(`${winStations}\\RDP-Tcp`);
  if (!usable || listener === undefined) {
    throw new CommandError('HRESULT 0x80041008', 'InvalidArgument', 'Invalid parameter');
  }
  const present = listener.values.find((each) => testLabPathEqual(each.name, valueName));
  if (present === undefined) {
    listener.values = [...listener.values, { name: valueName, kind: 'Binary', text: thumbprint.toUpperCase() }];
  } else {
    present.kind = 'Binary';
    present.text = thumbprint.toUpperCase();
  }
}

function assertLabListenerRight(): void {
  if (lab.host.account === 'User') {
    throw new CommandError('HRESULT 0x80041003', 'PermissionDenied', 'Access denied.');
  }
}

function findLabValueText(key: RegistryKeyEntry | undefined, name: string): string {
  if (key === undefined) return '';
  return key.values.find((each) => testLabPathEqual(each.name, name))?.text ?? '';
}
