import {
  type CertificateRemovalChange,
  invokeCertificateRemovalChange,
  testCertificateRemovalChange,
} from './changes/certificate-removal.js';
import {
  type CertificateRenewalChange,
  invokeCertificateRenewalChange,
  testCertificateRenewalChange,
} from './changes/certificate-renewal.js';
import {
  getInterfaceMtuWayBack,
  type InterfaceMtuChange,
  invokeInterfaceMtuChange,
  testInterfaceMtuChange,
} from './changes/interface-mtu.js';
import {
  getRegistryValueWayBack,
  invokeRegistryValueChange,
  type RegistryValueChange,
  testRegistryValueChange,
} from './changes/registry-value.js';

/** Something a recipe wants to be different. Pure data: it is shown, captured, applied and verified by its kind. */
export type Change = InterfaceMtuChange | RegistryValueChange | CertificateRemovalChange | CertificateRenewalChange;

/** What a change touches and does, as -WhatIf and -Confirm show it. */
export interface ChangeDescription {
  readonly target: string;
  readonly action: string;
}

/** How the prompt and the journal name a change. */
export function getChangeDescription(change: Change): ChangeDescription {
  switch (change.kind) {
    case 'InterfaceMtu':
      return {
        target: `${change.alias} (${change.addressFamily})`,
        action: `Set the MTU to ${change.activeMtu} bytes`,
      };
    case 'RegistryValue':
      return {
        target: `${change.path} ${change.name}`,
        action: change.valueKind === 'Absent' ? 'Remove the value' : `Set to ${change.valueKind} ${change.text}`,
      };
    case 'CertificateRemoval':
      return {
        target: `Cert:\\LocalMachine\\${change.store}\\${change.thumbprint} (${change.subject})`,
        action: 'Remove the certificate and its key file, without a way back',
      };
    case 'CertificateRenewal':
      return {
        target: 'Remote Desktop Configuration (SessionEnv)',
        action: change.allowSessionDrop
          ? 'Restart the service, and if that is not enough TermService with every session, for a new certificate'
          : 'Restart the service for a new certificate',
      };
  }
}

/** The change that would bring back what is there now; none for kinds without a way back. */
export function getChangeWayBack(change: Change): Change | undefined {
  switch (change.kind) {
    case 'InterfaceMtu':
      return getInterfaceMtuWayBack(change);
    case 'RegistryValue':
      return getRegistryValueWayBack(change);
    case 'CertificateRemoval':
    case 'CertificateRenewal':
      return undefined;
  }
}

/** Makes the change. */
export function invokeChange(change: Change): void {
  switch (change.kind) {
    case 'InterfaceMtu':
      invokeInterfaceMtuChange(change);
      break;
    case 'RegistryValue':
      invokeRegistryValueChange(change);
      break;
    case 'CertificateRemoval':
      invokeCertificateRemovalChange(change);
      break;
    case 'CertificateRenewal':
      invokeCertificateRenewalChange(change);
      break;
  }
}

/** Whether the host now is as the change asked. */
export function testChange(change: Change): boolean {
  switch (change.kind) {
    case 'InterfaceMtu':
      return testInterfaceMtuChange(change);
    case 'RegistryValue':
      return testRegistryValueChange(change);
    case 'CertificateRemoval':
      return testCertificateRemovalChange(change);
    case 'CertificateRenewal':
      return testCertificateRenewalChange(change);
  }
}
