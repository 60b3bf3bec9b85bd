import type { SecuredConnection } from '../border/connection.js';
import type { ConnectFault, ResolveFault } from './report.js';
import type { TlsReading } from './tls-step.js';

/** What .NET calls the faults of a connection. Names and numbers first: Windows PowerShell translates its messages. */

/** Members of SslProtocols as OpenSSL names the versions, and so Node. */
const versions = [
  { protocol: 'Tls', name: 'TLSv1' },
  { protocol: 'Tls11', name: 'TLSv1.1' },
  { protocol: 'Tls12', name: 'TLSv1.2' },
  { protocol: 'Tls13', name: 'TLSv1.3' },
] as const;

/** By the names of System.Net.Sockets.SocketError. */
export function convertToResolveFault(code: string): ResolveFault {
  if (['Timeout', 'TimedOut'].includes(code)) return 'timeout';
  return ['', 'HostNotFound', 'NoData'].includes(code) ? 'name not found' : 'resolver unavailable';
}

/** By the names of System.Net.Sockets.SocketError. */
export function convertToConnectFault(code: string): ConnectFault {
  if (code === 'ConnectionRefused') return 'refused';
  if (code === 'AccessDenied') return 'not permitted';
  if (['Timeout', 'TimedOut'].includes(code)) return 'timeout';
  const isUnreachable = ['HostUnreachable', 'NetworkUnreachable', 'HostDown', 'NetworkDown'].includes(code);
  return isUnreachable ? 'unreachable' : 'other';
}

/** What a handshake of SslStream came to. */
export function convertToTlsReading(secured: SecuredConnection): TlsReading {
  switch (secured.Outcome) {
    case 'done':
      return {
        kind: 'done',
        version: versions.find((each) => each.protocol === secured.Protocol)?.name ?? secured.Protocol,
        cipher: secured.Cipher,
      };
    case 'timeout':
      return { kind: 'timeout' };
    case 'failed': {
      const alert = getAlertName(secured);
      if (alert !== '') return { kind: 'alert', text: alert };
      if (testForeignAnswer(secured)) return { kind: 'not TLS' };
      if (testEndedHandshake(secured)) return { kind: 'closed' };
      return { kind: 'protocol error', text: secured.Messages[secured.Messages.length - 1] ?? '' };
    }
  }
}

/**
 * The alert that the server sent, by its name in RFC 8446 section 6; empty where there was none. OpenSSL says "alert
 * protocol version", .NET on Windows "TLS alert: 'ProtocolVersion'", and Schannel has a number for it (learn.microsoft.com,
 * "Schannel Error Codes for TLS and SSL Alerts"). Some numbers stand for several alerts: then it is the commonest.
 */
function getAlertName(secured: SecuredConnection): string {
  for (const message of secured.Messages) {
    const said = message.indexOf(' alert ');
    if (said >= 0) return message.slice(said + 7);
    const quoted = message.indexOf("TLS alert: '");
    if (quoted >= 0) return convertToAlertName(message.slice(quoted + 12).replace(/'.*$/, ''));
  }
  switch (secured.NativeCode) {
    // SEC_E_UNSUPPORTED_FUNCTION 0x80090302
    case -2146893054:
      return 'protocol version';
    // SEC_E_INTERNAL_ERROR 0x80090304
    case -2146893052:
      return 'internal error';
    // SEC_E_ILLEGAL_MESSAGE 0x80090326
    case -2146893018:
      return 'handshake failure';
    // SEC_E_ALGORITHM_MISMATCH 0x80090331
    case -2146893007:
      return 'insufficient security';
    default:
      return '';
  }
}

/** `ProtocolVersion` as `protocol version`. */
function convertToAlertName(word: string): string {
  return word.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** OpenSSL says that the answer is no TLS; .NET that it is no frame; or it left the rest of it lying. */
function testForeignAnswer(secured: SecuredConnection): boolean {
  if (secured.SocketCode !== '' || secured.NativeCode !== 0) return false;
  const isSaid = secured.Messages.some((each) =>
    /wrong version number|packet length too long|http request|corrupted frame|packet format/i.test(each),
  );
  return isSaid || secured.Unread > 0;
}

/** An end without a reason, orderly or not. */
function testEndedHandshake(secured: SecuredConnection): boolean {
  if (secured.NativeCode !== 0) return false;
  if (secured.SocketCode !== '') return true;
  return secured.Messages.every((each) => !/OpenSSL error/i.test(each));
}
