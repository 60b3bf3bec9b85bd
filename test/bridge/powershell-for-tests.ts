import { afterAll, beforeAll, describe, expect } from 'vitest';
import { locatePowerShell } from '../../src/bridge/locate.js';
import type { Probed } from '../../src/bridge/probe.js';
import { openPowerShell } from '../../src/bridge/session.js';
import type { Call, InvokeResult, PowerShellOptions, PowerShellSession } from '../../src/bridge/types.js';
import { ToolError } from '../../src/errors.js';

/** Starting PowerShell on a busy machine with two cores takes its time; no test waits for this to pass. */
export const patienceMs = 120_000;

let whyNot = '';

/**
 * The PowerShell of this machine, found once per test file. `undefined` where there is none: tests that need it are
 * skipped then and say why, unless RDP0X904_REQUIRE_PWSH=1, which makes its absence an error.
 */
export const powershell: Probed | undefined = await locatePowerShell().catch((error: unknown) => {
  if (process.env.RDP0X904_REQUIRE_PWSH === '1' || !(error instanceof ToolError)) throw error;
  whyNot = error.line;
  return undefined;
});

/** A `describe` for tests that need a real PowerShell. */
export function describeWithPowerShell(name: string, tests: () => void): void {
  if (powershell === undefined) describe.skip(`${name} (skipped: ${whyNot})`, tests);
  else describe(name, { timeout: patienceMs }, tests);
}

/** Opens the PowerShell that was found. Only for tests inside `describeWithPowerShell`. */
export function openForTests(options: PowerShellOptions = {}): Promise<PowerShellSession> {
  return openPowerShell({ path: powershell?.path, ...options });
}

/** One session for all tests of a `describeWithPowerShell`, opened before the first and closed after the last. */
export function useSession(options: PowerShellOptions = {}) {
  let session: PowerShellSession | undefined;
  const current = (): PowerShellSession => {
    if (session === undefined) throw new Error('The session is open only while tests run.');
    return session;
  };
  beforeAll(async () => {
    session = await openForTests(options);
  }, patienceMs);
  afterAll(() => session?.close(), patienceMs);
  return {
    current,
    /** Invokes, and resolves even when the call failed. */
    tryInvoke: (call: Call): Promise<InvokeResult> => current().invoke({ ...call, reject: false }),
    /** The output of a script that reports no error. */
    async outputOf(script: string, parameters: Record<string, unknown> = {}): Promise<unknown[]> {
      const { output, errors } = await current().invoke({ script, parameters });
      expect(errors).toEqual([]);
      return output;
    },
  };
}
