/** The worst that something does to others. */
export type Impact = 'none' | 'own connection' | 'all sessions' | 'reboot';

/** What a change touches and does, as -WhatIf and -Confirm show it. */
export interface ChangeDescription {
  readonly target: string;
  /** Says so where there is no way back. */
  readonly action: string;
  /**
   * none: nobody's connection ends. own connection: one may end, the caller's among them. all sessions: every session may
   * end. reboot: it takes effect at the next start.
   */
  readonly impact: Impact;
}
