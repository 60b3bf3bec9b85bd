import type { TlsStep } from './report.js';
import { convertToSafeText } from './text.js';

/** What came of a handshake, whoever made it. `text`: the alert by its name in RFC 8446 section 6, or what failed here. */
export type TlsReading =
  | { readonly kind: 'done'; readonly version: string; readonly cipher: string }
  | { readonly kind: 'timeout' | 'closed' | 'not TLS' }
  | { readonly kind: 'alert' | 'protocol error'; readonly text: string };

export function convertToTlsStep(reading: TlsReading, durationMs: number): TlsStep {
  const step = 'tls';
  const outcome = 'failed';
  switch (reading.kind) {
    case 'done': {
      const { version, cipher } = reading;
      return { step, outcome: 'passed', durationMs, detail: `${version}, ${cipher}`, version, cipher };
    }
    case 'timeout':
      return { step, outcome, durationMs, detail: 'the handshake stalled', fault: 'timeout' };
    case 'closed':
      return { step, outcome, durationMs, detail: 'the server ended the connection in the handshake', fault: 'closed' };
    case 'not TLS':
      return {
        step,
        outcome,
        durationMs,
        detail: 'the server answered the handshake with something else',
        fault: 'not TLS',
      };
    case 'alert': {
      const alert = convertToSafeText(reading.text);
      return { step, outcome, durationMs, detail: `the server sent the alert "${alert}"`, fault: 'alert', alert };
    }
    case 'protocol error':
      return { step, outcome, durationMs, detail: convertToSafeText(reading.text), fault: 'protocol error' };
  }
}
