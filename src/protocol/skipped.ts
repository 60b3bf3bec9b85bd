import type { CertificateStep, ConnectStep, CredSspStep, NegotiateStep, TlsStep } from './report.js';

/** Steps that had nothing to work on, each with the reason. */

export function skipConnectStep(detail: string): ConnectStep {
  return { step: 'connect', outcome: 'skipped', durationMs: 0, detail };
}

export function skipNegotiateStep(detail: string): NegotiateStep {
  return { step: 'negotiate', outcome: 'skipped', durationMs: 0, detail };
}

export function skipTlsStep(detail: string): TlsStep {
  return { step: 'tls', outcome: 'skipped', durationMs: 0, detail };
}

export function skipCertificateStep(detail: string): CertificateStep {
  return { step: 'certificate', outcome: 'skipped', durationMs: 0, detail };
}

export function skipCredSspStep(detail: string): CredSspStep {
  return { step: 'credssp', outcome: 'skipped', durationMs: 0, detail };
}
