import type { Instant } from '../border/dotnet.js';
import type { CertificateProblem, CertificateReading } from './report.js';

/** id-kp-serverAuth and anyExtendedKeyUsage (RFC 5280 4.2.1.12). */
const serverUsages: readonly string[] = ['1.3.6.1.5.5.7.3.1', '2.5.29.37.0'];

/**
 * What a client would have against this certificate when it asks for `host` at `now`. A self signature is no problem: it
 * is how Windows ships Remote Desktop.
 */
export function getCertificateObjection(
  certificate: CertificateReading,
  host: string,
  now: Instant,
): readonly CertificateProblem[] {
  const problems: CertificateProblem[] = [];
  // Texts of this form sort by time. An empty one is no date at all, and counts as expired.
  if (certificate.notAfter < now) problems.push('expired');
  if (certificate.notBefore > now) problems.push('not yet valid');
  if (testWeakKey(certificate)) problems.push('weak key');
  if (/md2|md5|sha1/i.test(certificate.signatureAlgorithm)) problems.push('weak signature');
  const usage = certificate.extendedKeyUsage;
  if (usage.length > 0 && !usage.some((each) => serverUsages.includes(each))) {
    problems.push('not for server authentication');
  }
  if (!testCertifiedName(certificate.names, host)) problems.push('name mismatch');
  return problems;
}

/** Below what Windows itself makes: 2048 bits of RSA (or DSA), 256 of an elliptic curve. Unknown sizes pass. */
function testWeakKey(certificate: CertificateReading): boolean {
  return certificate.keyBits > 0 && certificate.keyBits < (certificate.keyType === 'ec' ? 256 : 2048);
}

/**
 * Whether one of the names stands for the host. Windows puts the computer's name into its certificate and people ask for
 * it with or without the domain, so a name without dots matches the first label. An address says nothing about names.
 */
export function testCertifiedName(names: readonly string[], host: string): boolean {
  const asked = convertToPlainName(host);
  if (testAddress(host) || asked === 'localhost') return true;
  for (const each of names) {
    const name = convertToPlainName(each);
    if (name === asked) return true;
    if (name.startsWith('*.')) {
      if (asked.includes('.') && asked.slice(asked.indexOf('.')) === name.slice(1)) return true;
    } else if ((!name.includes('.') || !asked.includes('.')) && getFirstLabel(name) === getFirstLabel(asked)) {
      return true;
    }
  }
  return false;
}

/** Whether this is an IP address and no name: a name has no colon, and its last label is no number (RFC 3696 section 2). */
export function testAddress(host: string): boolean {
  return host.includes(':') || /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

function convertToPlainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

function getFirstLabel(name: string): string {
  return name.split('.')[0] ?? '';
}
