import { getStoredCertificate, type X509Certificate } from '../border/certificates.js';
import { getErrorCategory, getErrorMessage, type Instant } from '../border/dotnet.js';
import type { Evidence } from './evidence.js';

/** A certificate in a store of the computer. */
export interface CertificateState {
  /** Name of the store, such as `Remote Desktop`. */
  readonly store: string;
  /** SHA-1 hash as 40 upper-case hexadecimal digits. */
  readonly thumbprint: string;
  readonly subject: string;
  readonly serialNumber: string;
  /** UTC, as are all instants. */
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly hasPrivateKey: boolean;
  /** Object identifiers of the purposes it is limited to; none: not limited. */
  readonly usages: readonly string[];
}

/** What was found in a store, or why it could not be looked into. */
export interface CertificateSearch {
  readonly certificate: CertificateState | undefined;
  /** Empty where every store could be read. */
  readonly failure: string;
}

/** Looks for a certificate by its thumbprint in stores of the computer, in this order. */
export function findCertificateState(stores: readonly string[], thumbprint: string): CertificateSearch {
  let failure = '';
  for (const store of stores) {
    try {
      const stored = getStoredCertificate({ LiteralPath: `Cert:\\LocalMachine\\${store}` });
      const certificate = stored.find((each) => each.Thumbprint === thumbprint);
      if (certificate !== undefined) {
        return { certificate: convertToCertificateState(certificate, store), failure: '' };
      }
    } catch (caught) {
      // A store that was never used is not there; any other failure must not pass for an empty store.
      if (getErrorCategory(caught) !== 'ObjectNotFound') {
        failure = `the store ${store} could not be read: ${getErrorMessage(caught)}`;
      }
    }
  }
  return { certificate: undefined, failure };
}

function convertToCertificateState(certificate: X509Certificate, store: string): CertificateState {
  return {
    store,
    thumbprint: certificate.Thumbprint,
    subject: certificate.Subject,
    serialNumber: certificate.SerialNumber,
    notBefore: certificate.NotBefore.ToUniversalTime().ToString('u'),
    notAfter: certificate.NotAfter.ToUniversalTime().ToString('u'),
    hasPrivateKey: certificate.HasPrivateKey,
    usages: certificate.EnhancedKeyUsageList.map((each) => each.ObjectId),
  };
}

/** The certificate as a line of evidence. */
export function getCertificateEvidence(certificate: CertificateState): Evidence {
  const key = certificate.hasPrivateKey ? 'with a private key' : 'without a private key';
  return {
    source: `Cert:\\LocalMachine\\${certificate.store}\\${certificate.thumbprint}`,
    reading:
      `${certificate.subject}, serial number ${certificate.serialNumber}, ` +
      `valid from ${certificate.notBefore} to ${certificate.notAfter}, ${key}`,
  };
}
