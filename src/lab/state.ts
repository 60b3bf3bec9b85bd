import type { CertificateSpecification } from './certificate.js';

/** What a connection to the lab's Remote Desktop meets; read anew for every connection. */
export interface EndpointState {
  readonly listening: boolean;
  /** 0 RDP security only, 1 whatever the client can, 2 TLS required. */
  readonly securityLayer: 0 | 1 | 2;
  /** Whether Network Level Authentication is required. */
  readonly userAuthentication: boolean;
  /** Oldest and newest version that the server speaks. None at all when the oldest is newer than the newest. */
  readonly tls: { readonly minVersion: TlsVersion; readonly maxVersion: TlsVersion };
  /** Absent when the server has no certificate to show. */
  readonly certificate?: CertificateSpecification & {
    /** Whether the service may read the private key. */
    readonly keyReadable: boolean;
  };
  /** Largest packet that the way to the client lets through, in bytes. */
  readonly pathMtu: number;
  /** Largest packet that the server's interface sends, in bytes. */
  readonly interfaceMtu: number;
  /** The host's own DNS name, as its NTLM challenge tells it; the certificate's subject when not given. */
  readonly computerName?: string;
  /** Answers every negotiation with this failure code: for the codes that no setting above produces. */
  readonly negotiationFailure?: number;
}

/** TLS versions, oldest first, as Node names them. */
export const tlsVersions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;

export type TlsVersion = (typeof tlsVersions)[number];
