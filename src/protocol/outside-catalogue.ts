import type { Evidence, Finding, FindingStatus, Grade } from '../recipe/finding.js';

/** What each finding from outside means. */
export interface OutsideEntry {
  readonly cause: number;
  readonly title: string;
  readonly grade: Grade;
  readonly impact: Finding['impact'];
  readonly clientCode: string;
  readonly repair: string;
}

/** Stable ids of the findings from outside. */
export const outsideIds = [
  'NameNotFound',
  'ResolverUnavailable',
  'ConnectionRefused',
  'RemoteDesktopOff',
  'ConnectTimeout',
  'HostAsleep',
  'HostUnreachable',
  'OutboundBlocked',
  'ConnectFailed',
  'NotRdp',
  'NoAnswer',
  'ClosedAtOnce',
  'ListenerRefuses',
  'MalformedAnswer',
  'RdpSecurityOnly',
  'RdpSecurityAccepted',
  'NlaOff',
  'CertificateMissing',
  'NegotiationFailure',
  'PathMtuBlackHole',
  'HandshakeIntercepted',
  'KeyUnreadable',
  'TlsDisabled',
  'TlsVersionRefused',
  'WeakTls',
  'NoCommonCipher',
  'TlsFailure',
  'WeakCipher',
  'NotTls',
  'CertificateExpired',
  'CertificateCorrupt',
  'CertificateNotYetValid',
  'CertificateStale',
  'CertificateNameMismatch',
  'CertificateWrongUsage',
  'WeakKey',
  'WeakSignature',
  'NlaFails',
  'CredSspUnpatched',
  'ClockSkew',
  'OldGeneration',
  'Healthy',
] as const;

export type OutsideId = (typeof outsideIds)[number];

/** A finding with what was seen. */
export function getOutsideFinding(id: OutsideId, status: FindingStatus, evidence: readonly Evidence[]): Finding {
  return { id, status, evidence, ...getOutsideEntry(id) };
}

/**
 * What a finding means: cause, grade and client code as docs/causes.md has them. A repair is named only where a cmdlet for
 * it exists.
 */
export function getOutsideEntry(id: OutsideId): OutsideEntry {
  switch (id) {
    case 'NameNotFound':
      return getForeignCause(27, 'The name of the host has no address', '0x104', '');
    case 'ResolverUnavailable':
      return getForeignCause(27, 'The name of the host cannot be looked up', '0x208', '');
    case 'ConnectionRefused':
      return getForeignCause(15, 'The host refuses connections on the port: nothing listens there', '0x204', '');
    case 'RemoteDesktopOff':
      return getForeignCause(16, 'Remote Desktop may be switched off or blocked on the host', '0x204', '');
    case 'ConnectTimeout':
      return getForeignCause(16, 'Nobody answers on the port: a firewall drops the connection', '0x204', '');
    case 'HostAsleep':
      return getForeignCause(26, 'The host may be asleep or switched off', '0x204', '');
    case 'HostUnreachable':
      return getForeignCause(26, 'No way leads to the host', '0x204', '');
    case 'OutboundBlocked':
      return getForeignCause(16, 'This machine may not open the connection', '0x204', '');
    case 'ConnectFailed':
      return getForeignCause(16, 'The connection could not be opened from this machine', '0x204', '');
    case 'NotRdp':
      return getOutsideCause(14, 'A', 'Another program answers on the port', '');
    case 'NoAnswer':
      return getOutsideCause(
        14,
        'A',
        'The port accepts connections and nobody answers: a forwarder, a proxy, or a stuck service',
        '',
      );
    case 'ClosedAtOnce':
      return getOutsideCause(
        14,
        'A',
        'Connections are accepted and closed at once: a forwarder or proxy without its target',
        '',
      );
    case 'ListenerRefuses':
      return getOutsideCause(15, 'B', 'The listener may be drained, disabled or at its limit', '');
    case 'MalformedAnswer':
      return getOutsideCause(14, 'A', 'The answer resembles RDP but is not: something in between changes it', '');
    case 'RdpSecurityOnly':
      return getOutsideCause(
        9,
        'B',
        'The server offers RDP security only: no TLS, no NLA',
        'Set-RdpSecurityLayer -SecurityLayer Tls',
      );
    case 'RdpSecurityAccepted':
      return getOutsideCause(
        9,
        'B',
        'The server also accepts RDP security without TLS',
        'Set-RdpSecurityLayer -SecurityLayer Tls',
      );
    case 'NlaOff':
      return getOutsideCause(9, 'B', 'The server does not require Network Level Authentication', '');
    case 'CertificateMissing':
      return getOutsideCause(7, 'B', 'The server has no certificate it can use', 'Repair-RdpCertificate');
    case 'NegotiationFailure':
      return getOutsideCause(9, 'B', 'The server refuses every security protocol that a current client offers', '');
    case 'PathMtuBlackHole':
      return {
        ...getOutsideCause(
          18,
          'C',
          'Small packets arrive, the TLS handshake stalls: large packets are lost on the way',
          'Set-RdpMtu -InterfaceAlias <name> -Mtu 1400',
        ),
        impact: 'own connection',
      };
    case 'HandshakeIntercepted':
      return getOutsideCause(19, 'C', 'Antivirus, inspection or an overlay network may hold the TLS handshake up', '');
    case 'KeyUnreadable':
      return getOutsideCause(
        3,
        'B',
        'The server drops the TLS handshake: its service may be unable to read its private key',
        'Repair-RdpCertificate',
      );
    case 'TlsDisabled':
      return getTlsCause(10, 'The TLS versions that clients speak may be switched off on the server');
    case 'TlsVersionRefused':
      return getTlsCause(10, 'The server speaks no TLS version that clients speak');
    case 'WeakTls':
      return getTlsCause(10, 'The server speaks no TLS newer than 1.1: TLS 1.2 is switched off');
    case 'NoCommonCipher':
      return getTlsCause(11, 'Client and server have no cipher in common');
    case 'TlsFailure':
      return getTlsCause(11, 'The TLS handshake fails');
    case 'WeakCipher':
      return getTlsCause(11, 'The server chooses a weak cipher');
    case 'NotTls':
      return getOutsideCause(14, 'A', 'TLS was agreed on, and what follows is not TLS', '');
    case 'CertificateExpired':
      return getOutsideCause(1, 'A', 'The certificate has expired', 'Repair-RdpCertificate');
    case 'CertificateCorrupt':
      return getOutsideCause(1, 'A', 'The certificate cannot be read', 'Repair-RdpCertificate');
    case 'CertificateNotYetValid':
      return getOutsideCause(1, 'B', 'The certificate is not valid yet', 'Repair-RdpCertificate');
    case 'CertificateStale':
      return getOutsideCause(
        2,
        'A',
        'The certificate is for another name than the computer has',
        'Repair-RdpCertificate',
      );
    case 'CertificateNameMismatch':
      return getOutsideCause(2, 'A', 'The certificate is for another name than was asked for', 'Repair-RdpCertificate');
    case 'CertificateWrongUsage':
      return getOutsideCause(7, 'B', 'The certificate is not for server authentication', 'Repair-RdpCertificate');
    case 'WeakKey':
      return getOutsideCause(11, 'B', 'The key of the certificate is too short', 'Repair-RdpCertificate');
    case 'WeakSignature':
      return getOutsideCause(11, 'B', 'The certificate is signed with a broken digest', 'Repair-RdpCertificate');
    case 'NlaFails':
      return getOutsideCause(13, 'C', 'Network Level Authentication breaks off before any credentials are sent', '');
    case 'CredSspUnpatched':
      return getForeignCause(23, 'The server lacks the CredSSP update of 2018', 'its own message', '');
    case 'ClockSkew':
      return getOutsideCause(
        22,
        'C',
        'The clocks of host and client are more than five minutes apart',
        'w32tm /resync',
      );
    case 'OldGeneration':
      return getOutsideCause(28, 'B', 'The host runs a Windows from before Windows 8', '');
    case 'Healthy':
      return { ...getOutsideCause(0, 'A', 'The host answers as a healthy Remote Desktop does', ''), clientCode: '' };
  }
}

/** One of the causes of 0x904. */
function getOutsideCause(cause: number, grade: Grade, title: string, repair: string): OutsideEntry {
  return { cause, title, grade, impact: 'none', clientCode: '0x904', repair };
}

/** Documented to give another code than 0x904. */
function getForeignCause(cause: number, title: string, clientCode: string, repair: string): OutsideEntry {
  return { cause, title, grade: 'X', impact: 'none', clientCode, repair };
}

/** Schannel reads its settings when the system starts. */
function getTlsCause(cause: number, title: string): OutsideEntry {
  return { cause, title, grade: 'B', impact: 'reboot', clientCode: '0x904', repair: '' };
}
