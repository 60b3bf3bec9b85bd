import { CommandError } from '../../border/dotnet.js';
import { getListenerInstance, setQueriedInstance, type Win32TSGeneralSetting } from '../../border/listener.js';
import { removeItemProperty } from '../../border/registry.js';
import type { ChangeDescription } from '../description.js';
import { rdpListenerKey } from '../listener.js';
import { getRegistryState } from '../registry.js';

/** Which certificate the listener shows. */
export interface CertificateBindingChange {
  readonly kind: 'CertificateBinding';
  /** SHA-1 hash as 40 upper-case hexadecimal digits; empty: none is chosen, so Windows shows its own. */
  readonly thumbprint: string;
}

const valueName = 'SSLCertificateSHA1Hash';
const namespace = 'root\\cimv2\\TerminalServices';
const filter = "TerminalName = 'RDP-Tcp'";

/** What the change touches and does, for the prompt. */
export function getCertificateBindingDescription(change: CertificateBindingChange): ChangeDescription {
  return {
    target: 'Remote Desktop listener RDP-Tcp',
    action:
      change.thumbprint === ''
        ? 'Show the certificate that Windows makes for itself'
        : `Show the certificate ${change.thumbprint}`,
    // Clients that trust the old one alone are turned away, at the next connection.
    impact: 'own connection',
  };
}

/** The change that would bring back what is there now. A certificate that Group Policy chose is not changed. */
export function getCertificateBindingWayBack(): CertificateBindingChange {
  const current = resolveListenerInstance();
  if (current.SSLCertificateSHA1HashType === 2) {
    throw new CommandError(
      'PolicyWins',
      'InvalidOperation',
      'Group Policy chooses the certificate of the listener (its certificate template). Change it there.',
    );
  }
  return { kind: 'CertificateBinding', thumbprint: getChosenThumbprint(current) };
}

/**
 * Binds through WMI, which refuses a certificate that the listener could not use. WMI has no word for none: that is the
 * absence of the registry value behind it.
 */
export function invokeCertificateBindingChange(change: CertificateBindingChange): void {
  if (change.thumbprint === '') {
    const chosen = getRegistryState(rdpListenerKey, valueName);
    if (chosen.kind !== 'Absent') removeItemProperty({ LiteralPath: rdpListenerKey, Name: valueName });
    return;
  }
  setQueriedInstance({
    Query: `SELECT * FROM Win32_TSGeneralSetting WHERE ${filter}`,
    Namespace: namespace,
    Property: { SSLCertificateSHA1Hash: change.thumbprint },
  });
}

/** Whether the listener now shows what the change asked for. */
export function testCertificateBindingChange(change: CertificateBindingChange): boolean {
  return getChosenThumbprint(resolveListenerInstance()) === change.thumbprint;
}

/** Empty where none is chosen. */
function getChosenThumbprint(setting: Win32TSGeneralSetting): string {
  return setting.SSLCertificateSHA1HashType === 3 ? setting.SSLCertificateSHA1Hash.toUpperCase() : '';
}

function resolveListenerInstance(): Win32TSGeneralSetting {
  const found = getListenerInstance({ ClassName: 'Win32_TSGeneralSetting', Namespace: namespace, Filter: filter });
  const setting = found[0];
  if (setting !== undefined) return setting;
  throw new CommandError('ListenerMissing', 'ObjectNotFound', 'This computer has no listener RDP-Tcp.');
}
