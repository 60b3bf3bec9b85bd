import { isIP } from 'node:net';
import type { CertificateProblem, CertificateReading } from './report.js';

/** id-kp-serverAuth and anyExtendedKeyUsage (RFC 5280 4.2.1.12). */
const serverUsages: readonly string[] = ['1.3.6.1.5.5.7.3.1', '2.5.29.37.0'];

/**
 * What a client would have against this certificate when it asks for `host` at `now` ('yyyy-MM-dd HH:mm:ssZ'). A self
 * signature is no problem: it is how Windows ships Remote Desktop.
 */
export function judgeCertificate(
  certificate: CertificateReading,
  host: string,
  now: string,
): readonly CertificateProblem[] {
  const problems: CertificateProblem[] = [];
  // Texts of this form sort by time. An empty one is no date at all, and counts as expired.
  if (certificate.notAfter < now) problems.push('expired');
  if (certificate.notBefore > now) problems.push('not yet valid');
  if (isWeakKey(certificate)) problems.push('weak key');
  if (/md2|md5|sha1/i.test(certificate.signatureAlgorithm)) problems.push('weak signature');
  const usage = certificate.extendedKeyUsage;
  if (usage.length > 0 && !usage.some((each) => serverUsages.includes(each))) {
    problems.push('not for server authentication');
  }
  if (!certifiesHost(certificate.names, host)) problems.push('name mismatch');
  return problems;
}

/** Below what Windows itself makes: 2048 bits of RSA (or DSA), 256 of an elliptic curve. Unknown sizes pass. */
function isWeakKey({ keyType, keyBits }: CertificateReading): boolean {
  return keyBits > 0 && keyBits < (keyType === 'ec' ? 256 : 2048);
}

/**
 * Whether one of the names stands for the host. Windows puts the computer's name into its certificate and people ask for
 * it with or without the domain, so a name without dots matches the first label. An address says nothing about names.
 */
export function certifiesHost(names: readonly string[], host: string): boolean {
  if (isIP(host) !== 0 || host.toLowerCase() === 'localhost') return true;
  const asked = normalise(host);
  return names.map(normalise).some((name) => {
    if (name === asked) return true;
    if (name.startsWith('*.')) return asked.includes('.') && asked.slice(asked.indexOf('.')) === name.slice(1);
    return (!name.includes('.') || !asked.includes('.')) && firstLabel(name) === firstLabel(asked);
  });
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

function firstLabel(name: string): string {
  return name.split('.')[0] ?? '';
}
