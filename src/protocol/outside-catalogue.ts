import type { Evidence, Finding, FindingStatus } from '../recipe/finding.js';

type Entry = Pick<Finding, 'cause' | 'title' | 'grade' | 'impact' | 'clientCode' | 'repair'>;

/** Shown where the cause is one of 0x904. */
const code = '0x904';

/**
 * What each finding from outside means, by its stable id: cause, grade and client code as docs/causes.md has them. A
 * repair is named only where a cmdlet for it exists.
 */
export const catalogue = {
  NameNotFound: x(27, 'The name of the host has no address', '0x104'),
  ResolverUnavailable: x(27, 'The name of the host cannot be looked up', '0x208'),
  ConnectionRefused: x(15, 'The host refuses connections on the port: nothing listens there', '0x204'),
  RemoteDesktopOff: x(16, 'Remote Desktop may be switched off or blocked on the host', '0x204'),
  ConnectTimeout: x(16, 'Nobody answers on the port: a firewall drops the connection', '0x204'),
  HostAsleep: x(26, 'The host may be asleep or switched off', '0x204'),
  HostUnreachable: x(26, 'No way leads to the host', '0x204'),
  OutboundBlocked: x(16, 'This machine may not open the connection', '0x204'),
  ConnectFailed: x(16, 'The connection could not be opened from this machine', '0x204'),

  NotRdp: entry(14, 'A', 'Another program answers on the port'),
  NoAnswer: entry(14, 'A', 'The port accepts connections and nobody answers: a forwarder, a proxy, or a stuck service'),
  ClosedAtOnce: entry(14, 'A', 'Connections are accepted and closed at once: a forwarder or proxy without its target'),
  ListenerRefuses: entry(15, 'B', 'The listener may be drained, disabled or at its limit'),
  MalformedAnswer: entry(14, 'A', 'The answer resembles RDP but is not: something in between changes it'),
  RdpSecurityOnly: entry(
    9,
    'B',
    'The server offers RDP security only: no TLS, no NLA',
    'Set-RdpSecurityLayer -SecurityLayer Tls',
  ),
  RdpSecurityAccepted: entry(
    9,
    'B',
    'The server also accepts RDP security without TLS',
    'Set-RdpSecurityLayer -SecurityLayer Tls',
  ),
  NlaOff: entry(9, 'B', 'The server does not require Network Level Authentication'),
  CertificateMissing: entry(7, 'B', 'The server has no certificate it can use', 'Repair-RdpCertificate'),
  NegotiationFailure: entry(9, 'B', 'The server refuses every security protocol that a current client offers'),

  PathMtuBlackHole: {
    ...entry(
      18,
      'C',
      'Small packets arrive, the TLS handshake stalls: large packets are lost on the way',
      'Set-RdpMtu -InterfaceAlias <name> -Mtu 1400',
    ),
    impact: 'own connection',
  },
  HandshakeIntercepted: entry(19, 'C', 'Antivirus, inspection or an overlay network may hold the TLS handshake up'),
  KeyUnreadable: entry(
    3,
    'B',
    'The server drops the TLS handshake: its service may be unable to read its private key',
    'Repair-RdpCertificate',
  ),
  TlsDisabled: tls(10, 'The TLS versions that clients speak may be switched off on the server'),
  TlsVersionRefused: tls(10, 'The server speaks no TLS version that clients speak'),
  WeakTls: tls(10, 'The server speaks no TLS newer than 1.1: TLS 1.2 is switched off'),
  NoCommonCipher: tls(11, 'Client and server have no cipher in common'),
  TlsFailure: tls(11, 'The TLS handshake fails'),
  WeakCipher: tls(11, 'The server chooses a weak cipher'),
  NotTls: entry(14, 'A', 'TLS was agreed on, and what follows is not TLS'),

  CertificateExpired: entry(1, 'A', 'The certificate has expired', 'Repair-RdpCertificate'),
  CertificateCorrupt: entry(1, 'A', 'The certificate cannot be read', 'Repair-RdpCertificate'),
  CertificateNotYetValid: entry(1, 'B', 'The certificate is not valid yet', 'Repair-RdpCertificate'),
  CertificateStale: entry(2, 'A', 'The certificate is for another name than the computer has', 'Repair-RdpCertificate'),
  CertificateNameMismatch: entry(
    2,
    'A',
    'The certificate is for another name than was asked for',
    'Repair-RdpCertificate',
  ),
  CertificateWrongUsage: entry(7, 'B', 'The certificate is not for server authentication', 'Repair-RdpCertificate'),
  WeakKey: entry(11, 'B', 'The key of the certificate is too short', 'Repair-RdpCertificate'),
  WeakSignature: entry(11, 'B', 'The certificate is signed with a broken digest', 'Repair-RdpCertificate'),

  NlaFails: entry(13, 'C', 'Network Level Authentication breaks off before any credentials are sent'),
  CredSspUnpatched: x(23, 'The server lacks the CredSSP update of 2018', 'its own message'),
  ClockSkew: entry(22, 'C', 'The clocks of host and client are more than five minutes apart', 'w32tm /resync'),
  OldGeneration: entry(28, 'B', 'The host runs a Windows from before Windows 8'),

  Healthy: { ...entry(0, 'A', 'The host answers as a healthy Remote Desktop does'), clientCode: '' },
} as const satisfies Readonly<Record<string, Entry>>;

export type OutsideId = keyof typeof catalogue;

/** A finding of the catalogue with what was seen. */
export function found(id: OutsideId, status: FindingStatus, evidence: readonly Evidence[]): Finding {
  return { id, status, evidence, ...catalogue[id] };
}

function entry(cause: number, grade: Finding['grade'], title: string, repair = ''): Entry {
  return { cause, grade, title, impact: 'none', clientCode: code, repair };
}

/** Documented to give another code than 0x904. */
function x(cause: number, title: string, clientCode: string, repair = ''): Entry {
  return { ...entry(cause, 'X', title, repair), clientCode };
}

/** Schannel reads its settings when the system starts. */
function tls(cause: number, title: string): Entry {
  return { ...entry(cause, 'B', title), impact: 'reboot' };
}
