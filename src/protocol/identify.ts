import { getLatinText } from '../border/bytes.js';
import type { Lookalike } from './report.js';

/** Says what the first bytes of an answer look like, given that they are not RDP. */
export function getLookalike(bytes: readonly number[]): Lookalike {
  const type = bytes[0] ?? 0;
  // A TLS record: content type 21 to 23, then version 3.x (RFC 8446 section 5.1).
  if (type >= 21 && type <= 23 && bytes[1] === 3) return 'TLS';
  const text = getLatinText(bytes.slice(0, 64));
  if (/^HTTP\/\d|^\s*<(!doctype|html|\?xml)/i.test(text)) return 'HTTP';
  if (/^SSH-\d/.test(text)) return 'SSH';
  if (/^RFB \d/.test(text)) return 'VNC';
  if (/^[245]\d\d[ -]/.test(text)) return 'SMTP or FTP';
  if (/^(\+OK|-ERR)/.test(text)) return 'POP3';
  if (/^\* (OK|BYE|PREAUTH)/i.test(text)) return 'IMAP';
  return 'unknown';
}
