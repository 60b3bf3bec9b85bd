/** A cause of failing connections. Its number is for ever: findings, events and parameters carry it. */
export interface Cause {
  readonly number: number;
  /** What is wrong, in a few words. */
  readonly title: string;
}

/** Every cause that this project knows, in the order of their numbers. What findings say of it stands with the findings. */
export const causes: readonly Cause[] = [
  { number: 1, title: 'self-signed certificate expired or broken' },
  { number: 2, title: "certificate still names the computer's old name" },
  { number: 3, title: 'the service may not read its private key' },
  { number: 4, title: 'access list of the MachineKeys folder changed' },
  { number: 5, title: 'SYSTEM denied on the certificate store' },
  { number: 6, title: 'certificate without its key' },
  { number: 7, title: 'pinned certificate missing, wrong or unreadable' },
  { number: 8, title: 'certificate services disabled or misdirected' },
  { number: 9, title: 'security layer, NLA or encryption level out of range or contradictory' },
  { number: 10, title: 'TLS 1.2 switched off, or only old TLS spoken' },
  { number: 11, title: 'no common cipher, weak key or signature' },
  { number: 12, title: 'FIPS mode on one side only' },
  { number: 13, title: 'NLA fails: trust to the domain, NTLM restrictions' },
  { number: 14, title: 'another program answers the port' },
  { number: 15, title: 'listener disabled, drained or full' },
  { number: 16, title: 'firewall, or Remote Desktop switched off' },
  { number: 17, title: 'old macOS client behind a gateway' },
  { number: 18, title: 'the path drops large packets' },
  { number: 19, title: 'something in between inspects or cuts TLS' },
  { number: 20, title: 'flood of logon attempts' },
  { number: 21, title: 'port reserved by containers or subsystems' },
  { number: 22, title: 'clock wrong' },
  { number: 23, title: 'CredSSP encryption oracle policy' },
  { number: 24, title: 'account disabled, locked, or its password expired' },
  { number: 25, title: 'session limits and stuck sessions' },
  { number: 26, title: 'host asleep' },
  { number: 27, title: 'host name does not resolve' },
  { number: 28, title: 'Windows generations too far apart' },
  { number: 29, title: 'unstable link' },
];
