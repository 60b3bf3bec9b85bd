/**
 * What the probe saw, step by step. Plain data: it goes into JSON as it is. Every text that a server chose has been
 * sanitised.
 */

export type StepName = 'resolve' | 'connect' | 'negotiate' | 'tls' | 'certificate' | 'credssp';

interface Passed<Step extends StepName> {
  readonly step: Step;
  readonly outcome: 'passed';
  readonly durationMs: number;
  /** The reading in one line. */
  readonly detail: string;
}

interface Failed<Step extends StepName, Fault extends string> {
  readonly step: Step;
  readonly outcome: 'failed';
  readonly durationMs: number;
  readonly detail: string;
  readonly fault: Fault;
}

interface Skipped<Step extends StepName> {
  readonly step: Step;
  readonly outcome: 'skipped';
  readonly durationMs: 0;
  /** Why the step was not taken. */
  readonly detail: string;
}

export type ResolveFault = 'name not found' | 'resolver unavailable' | 'timeout';

export type ResolveStep =
  | (Passed<'resolve'> & { readonly addresses: readonly string[] })
  | Failed<'resolve', ResolveFault>;

export type ConnectFault = 'refused' | 'timeout' | 'unreachable' | 'not permitted' | 'other';

export type ConnectStep =
  | (Passed<'connect'> & { readonly address: string })
  | Failed<'connect', ConnectFault>
  | Skipped<'connect'>;

/** What a server that does not speak RDP seems to speak. */
export type Lookalike = 'HTTP' | 'SSH' | 'TLS' | 'VNC' | 'SMTP or FTP' | 'POP3' | 'IMAP' | 'unknown';

export type NegotiateStep =
  | (Passed<'negotiate'> & {
      readonly requested: readonly string[];
      readonly selected: string;
      /** False when the confirm had no negotiation block: a server that knows RDP security only. */
      readonly hasBlock: boolean;
      readonly flags: number;
    })
  | Failed<'negotiate', 'silent' | 'closed' | 'malformed' | 'disconnected'>
  | (Failed<'negotiate', 'not RDP'> & { readonly looksLike: Lookalike; readonly received: string })
  | (Failed<'negotiate', 'negotiation failure'> & {
      readonly failureCode: number;
      readonly failureName: string;
    })
  | Skipped<'negotiate'>;

export type TlsStep =
  | (Passed<'tls'> & {
      /** As the handshake names it: `TLSv1`, `TLSv1.1`, `TLSv1.2`, `TLSv1.3`. */
      readonly version: string;
      /** Its name at IANA, or the parts of it that are known. */
      readonly cipher: string;
    })
  | (Failed<'tls', 'alert'> & { readonly alert: string })
  | Failed<'tls', 'timeout' | 'closed' | 'not TLS' | 'protocol error'>
  | Skipped<'tls'>;

/** What a client has against a certificate, apart from its issuer: self-signed is how Windows ships it. */
export type CertificateProblem =
  | 'expired'
  | 'not yet valid'
  | 'weak key'
  | 'weak signature'
  | 'not for server authentication'
  | 'name mismatch';

export interface CertificateReading {
  readonly subject: string;
  readonly issuer: string;
  /** Common name and DNS alternative names, at most 20. */
  readonly names: readonly string[];
  /** UTC, 'yyyy-MM-dd HH:mm:ssZ'; empty when the certificate holds no date that a calendar knows. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** Upper-case hexadecimal. */
  readonly serialNumber: string;
  /** SHA-1 of the whole certificate in upper-case hexadecimal, as Windows shows it. */
  readonly thumbprint: string;
  /** `rsa`, `ec`, …; `unknown` when the key cannot be read. */
  readonly keyType: string;
  /** Bits of an RSA or DSA modulus or of an elliptic curve's field; 0 when not known. */
  readonly keyBits: number;
  /** `sha256WithRSAEncryption`, …, or the object identifier where it has no name here. */
  readonly signatureAlgorithm: string;
  /** Object identifiers of the extended key usage; empty when the certificate does not restrict it. */
  readonly extendedKeyUsage: readonly string[];
  /** It names itself as its issuer. */
  readonly selfSigned: boolean;
}

/** A bad date fails the step. The other problems are listed and let it pass: clients connect in spite of them. */
export type CertificateStep =
  | (Passed<'certificate'> & {
      readonly certificate: CertificateReading;
      readonly problems: readonly CertificateProblem[];
    })
  | (Failed<'certificate', 'expired' | 'not yet valid'> & {
      readonly certificate: CertificateReading;
      readonly problems: readonly CertificateProblem[];
    })
  | Failed<'certificate', 'absent'>
  | Failed<'certificate', 'unreadable'>
  | Skipped<'certificate'>;

/** What an NTLM challenge tells about its sender (MS-NLMP 2.2.1.2, 2.2.2.1). Empty where it does not say. */
export interface ChallengeReading {
  readonly computerName: string;
  readonly dnsComputerName: string;
  readonly domainName: string;
  readonly dnsDomainName: string;
  /** `10.0.20348`. */
  readonly osVersion: string;
  /** The server's clock, UTC, 'yyyy-MM-dd HH:mm:ssZ'. */
  readonly serverTime: string;
}

export type CredSspStep =
  | (Passed<'credssp'> & {
      /** Version of the CredSSP protocol that the server speaks (MS-CSSP 2.2.1). */
      readonly version: number;
      readonly challenge: ChallengeReading;
    })
  | (Failed<'credssp', 'refused'> & {
      /** NTSTATUS in hexadecimal, `0xC000006D`. */
      readonly status: string;
    })
  | Failed<'credssp', 'closed' | 'timeout' | 'malformed'>
  | Skipped<'credssp'>;

export type ProbeStep = ResolveStep | ConnectStep | NegotiateStep | TlsStep | CertificateStep | CredSspStep;

/** What a server answers when it is asked for one protocol by itself. */
export interface ProtocolOffer {
  readonly asked: string;
  /** True only when the server selected what was asked for: a response alone can also select something weaker. */
  readonly accepted: boolean;
  /** The protocol selected, the failure by name, or what happened instead. */
  readonly answer: string;
}

export interface ProbeReport {
  readonly target: { readonly host: string; readonly port: number };
  /** UTC, 'yyyy-MM-dd HH:mm:ssZ', by the clock of this machine. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Always all six, in this order; a step behind a failed one is skipped. */
  readonly steps: readonly [ResolveStep, ConnectStep, NegotiateStep, TlsStep, CertificateStep, CredSspStep];
  /** One connection for each protocol asked; empty when the probe was told not to ask, or saw no RDP. */
  readonly offers: readonly ProtocolOffer[];
}
