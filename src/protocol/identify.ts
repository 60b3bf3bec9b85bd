import type { Lookalike } from './report.js';

/** How the answers of other services begin. Text is compared as Latin-1, so that bytes stay bytes. */
const openings: readonly (readonly [RegExp, Lookalike])[] = [
  [/^HTTP\/\d|^\s*<(!doctype|html|\?xml)/i, 'HTTP'],
  [/^SSH-\d/, 'SSH'],
  // Content type alert, handshake or application data, then version 3.x (RFC 8446 section 5.1).
  [/^[\x15-\x17]\x03[\x00-\x04]/, 'TLS'],
  [/^RFB \d/, 'VNC'],
  [/^[245]\d\d[ -]/, 'SMTP or FTP'],
  [/^(\+OK|-ERR)/, 'POP3'],
  [/^\* (OK|BYE|PREAUTH)/i, 'IMAP'],
  // A NetBIOS session header in front (RFC 1002 section 4.3.1), then the SMB signature.
  [/^[\x00\x81-\x83][^]{3}[\xfe\xff]SMB|^[\x82\x83]\x00\x00[\x00\x01]/, 'SMB'],
];

/** Says what the first bytes of an answer look like, given that they are not RDP. */
export function identify(bytes: Uint8Array): Lookalike {
  const text = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return openings.find(([opening]) => opening.test(text))?.[1] ?? 'unknown';
}
