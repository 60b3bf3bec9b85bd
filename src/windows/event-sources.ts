import type { Integer } from '../border/dotnet.js';

/** Entries of one provider in one log that say something about Remote Desktop. */
export interface EventSource {
  readonly logName: string;
  readonly providerName: string;
  readonly entries: readonly EventMeaning[];
}

/** What an entry says, in words of ours: Windows translates its own. */
export interface EventMeaning {
  readonly id: Integer;
  readonly meaning: string;
  /** Number of the cause in docs/causes.md that it speaks for; 0 where it speaks for none. */
  readonly cause: Integer;
}

/** Name of the Remote Connection Manager's provider; it writes to the System log and to one of its own. */
export const remoteConnectionManager = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager';

/** Name of the provider that tells of logons to sessions; its log is named after it. */
export const localSessionManager = 'Microsoft-Windows-TerminalServices-LocalSessionManager';

/**
 * Where Remote Desktop leaves traces. Sources: learn.microsoft.com, "Remote Desktop Services Authentication and
 * Encryption" (1050 to 1063), "Schannel Events" (36870 to 36888), "4625(F): An account failed to log on"; the others as
 * the manifests of their providers name them.
 */
const sources: readonly EventSource[] = [
  {
    logName: 'System',
    providerName: remoteConnectionManager,
    entries: [
      { id: 1006, meaning: 'many connections were begun and not finished', cause: 20 },
      { id: 1050, meaning: 'security layer and encryption level of the listener contradict each other', cause: 9 },
      { id: 1051, meaning: 'the chosen certificate is not usable; the default one is used', cause: 7 },
      { id: 1052, meaning: 'the certificate expires soon', cause: 1 },
      { id: 1053, meaning: 'the certificate has expired', cause: 1 },
      { id: 1054, meaning: 'the certificate is not for server authentication', cause: 7 },
      { id: 1055, meaning: 'the private key of the certificate cannot be read', cause: 3 },
      { id: 1056, meaning: 'a new self-signed certificate was made', cause: 0 },
      { id: 1057, meaning: 'no self-signed certificate could be made', cause: 1 },
      { id: 1058, meaning: 'the expired self-signed certificate could not be replaced', cause: 1 },
      { id: 1059, meaning: 'the chosen certificate was given up for the default one', cause: 7 },
      { id: 1063, meaning: 'a certificate of the template was chosen', cause: 0 },
    ],
  },
  {
    logName: 'System',
    providerName: 'Schannel',
    entries: [
      { id: 36870, meaning: 'the private key of a TLS certificate cannot be used', cause: 3 },
      { id: 36871, meaning: 'TLS credentials could not be made', cause: 10 },
      { id: 36874, meaning: 'no cipher in common with a client', cause: 11 },
      { id: 36887, meaning: 'the other side sent a fatal TLS alert', cause: 11 },
      { id: 36888, meaning: 'a fatal TLS alert was sent', cause: 11 },
    ],
  },
  {
    logName: 'System',
    providerName: 'TermDD',
    entries: [
      { id: 50, meaning: 'an error in the protocol stream ended a connection', cause: 19 },
      { id: 56, meaning: 'an error in the protocol stream ended a connection', cause: 19 },
    ],
  },
  {
    logName: `${remoteConnectionManager}/Operational`,
    providerName: remoteConnectionManager,
    entries: [
      { id: 258, meaning: 'the listener has begun to listen', cause: 0 },
      { id: 259, meaning: 'the listener has stopped listening', cause: 15 },
      { id: 261, meaning: 'the listener received a connection', cause: 0 },
      { id: 1149, meaning: 'a client came through to the logon', cause: 0 },
    ],
  },
  {
    logName: `${localSessionManager}/Operational`,
    providerName: localSessionManager,
    entries: [
      { id: 17, meaning: 'Remote Desktop Services could not start', cause: 15 },
      { id: 21, meaning: 'a session was logged on to', cause: 0 },
      { id: 23, meaning: 'a session was logged off', cause: 0 },
      { id: 24, meaning: 'a session was disconnected', cause: 0 },
      { id: 25, meaning: 'a session was reconnected to', cause: 0 },
      { id: 39, meaning: 'a session was disconnected by another', cause: 25 },
      { id: 40, meaning: 'a session was disconnected, with a reason code', cause: 0 },
    ],
  },
  {
    logName: 'Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational',
    providerName: 'Microsoft-Windows-RemoteDesktopServices-RdpCoreTS',
    entries: [
      { id: 97, meaning: 'a part of the protocol detected an error', cause: 19 },
      { id: 98, meaning: 'a TCP connection was established', cause: 0 },
      { id: 99, meaning: 'a TCP connection failed', cause: 29 },
      { id: 140, meaning: 'a connection failed for a wrong user name or password', cause: 20 },
    ],
  },
  {
    logName: 'Microsoft-Windows-TerminalServices-RDPClient/Operational',
    providerName: 'Microsoft-Windows-TerminalServices-ClientActiveXCore',
    entries: [
      { id: 226, meaning: 'the client here came into a state that it should not have', cause: 0 },
      { id: 1024, meaning: 'the client here began to connect', cause: 0 },
      { id: 1026, meaning: 'the client here was disconnected, with a reason code', cause: 0 },
    ],
  },
  {
    logName: 'Security',
    providerName: 'Microsoft-Windows-Security-Auditing',
    entries: [{ id: 4625, meaning: 'a logon failed', cause: 20 }],
  },
];

/** Every source, the plainest first. */
export function getEventSource(): readonly EventSource[] {
  return sources;
}
