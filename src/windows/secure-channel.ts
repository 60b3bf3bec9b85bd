import type { NativeOutcome } from '../border/native.js';
import { invokeNativeProgram } from './native.js';

/** The secure channel of this computer to its domain, through which domain accounts are checked. */
export interface SecureChannelState {
  /**
   * refused: the domain no longer takes the computer's password. broken: any other failure, such as no domain controller
   * that answers. denied: the caller may not ask.
   */
  readonly state: 'sound' | 'broken' | 'refused' | 'denied';
  /** What nltest answered, for evidence. */
  readonly reading: string;
}

/** How the channel did when it was last used. To verify it would build a broken one anew, and this only looks. */
export function getSecureChannelState(domain: string): SecureChannelState {
  const outcome = invokeNativeProgram('nltest.exe', [`/sc_query:${domain}`]);
  const status = getChannelStatus(outcome);
  const reading = status === '' ? outcome.Lines.join(' ').trim() : `status ${status}`;
  if (status === '0') return { state: 'sound', reading };
  if (status !== '5') return { state: 'broken', reading };
  // Nltest names the domain controller only where the question itself was allowed.
  const asked = outcome.Lines.some((each) => each.startsWith('Trusted DC Name'));
  return { state: asked ? 'refused' : 'denied', reading };
}

/**
 * The first status that is no success, `0` where all are, and nothing where none is printed. Nltest ends with 0 even when
 * the channel is broken, and is not translated (learn.microsoft.com, "Nltest").
 */
export function getChannelStatus(outcome: NativeOutcome): string {
  let status = '';
  for (const line of outcome.Lines) {
    const parts = line.split(' Status = ');
    const words = (parts[1] ?? '').split(' ');
    const code = words[0] ?? '';
    if (parts.length < 2 || (status !== '' && status !== '0')) continue;
    status = code;
  }
  return status;
}
