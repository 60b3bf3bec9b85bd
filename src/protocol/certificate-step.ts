import type { Instant, Integer } from '../border/dotnet.js';
import { readCertificate } from './certificate.js';
import { getCertificateObjection } from './judge.js';
import type { CertificateStep } from './report.js';

/** Bytes of a certificate that are looked at: with thousands of names it may have more. */
export const certificateLimit = 65_536;

/** What a server showed: the first bytes of its certificate, the size of the whole, its SHA-1 hash. */
export interface ShownCertificate {
  readonly der: readonly number[];
  readonly size: Integer;
  readonly thumbprint: string;
}

/** Judges what the server showed when it was asked for `host`. */
export function convertToCertificateStep(shown: ShownCertificate, host: string, now: Instant): CertificateStep {
  const step = 'certificate';
  const durationMs = 0;
  if (shown.size === 0) {
    return { step, outcome: 'failed', durationMs, fault: 'absent', detail: 'the server showed no certificate' };
  }
  const certificate = readCertificate(shown.der, shown.thumbprint);
  if (certificate === undefined) {
    const detail = `${shown.size} bytes are not a certificate`;
    return { step, outcome: 'failed', durationMs, fault: 'unreadable', detail };
  }
  const problems = getCertificateObjection(certificate, host, now);
  const { subject, notAfter, keyType, keyBits } = certificate;
  const judgement = problems.length === 0 ? '' : `: ${problems.join(', ')}`;
  const detail = `${subject}, ${keyType} ${String(keyBits)}, valid until ${notAfter}${judgement}`;
  for (const fault of problems) {
    if (fault === 'expired' || fault === 'not yet valid') {
      return { step, outcome: 'failed', durationMs, fault, detail, certificate, problems };
    }
  }
  return { step, outcome: 'passed', durationMs, detail, certificate, problems };
}
