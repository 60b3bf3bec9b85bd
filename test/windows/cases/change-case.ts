import type { HostDocument } from '../../../src/simulator/machine.js';
import type { Change } from '../../../src/windows/change.js';

/** One change on one host, and what must come of it in every language. */
export interface ChangeCase {
  readonly name: string;
  readonly host: HostDocument;
  readonly change: Change;
  /** A new password for a local account: its text never reaches a change. */
  readonly password?: string;
  /**
   * reverts: made, found as asked, and taken back so that the host is exactly as before. remains: made and found as asked,
   * without a way back. unverified: made, and found to be not as asked. An error's id: refused, and the host is as before.
   */
  readonly expect: 'reverts' | 'remains' | 'unverified' | { readonly error: string };
  /** The host is as asked before anything is changed. */
  readonly already?: true;
  /** What the host must show after the change, beyond what the kind itself reads back. */
  readonly after?: (host: HostDocument) => boolean;
}

export const refusedWith = (error: string) => ({ error });
