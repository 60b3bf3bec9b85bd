import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { powershell } from '../bridge/powershell-for-tests.js';

const suite = fileURLToPath(new URL('../../pester', import.meta.url));

const run = (script: string) =>
  spawnSync(powershell?.path ?? 'pwsh', ['-NoProfile', '-NonInteractive', '-Command', script], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', RDP_SUITE: suite },
  });

/** Why the suite cannot run here, or nothing. */
function whyNot(): string | undefined {
  if (powershell === undefined) return 'no PowerShell';
  const { stdout } = run(
    '(Get-Module -ListAvailable -Name Pester | Where-Object { $_.Version -ge [version] "5.0" }).Count',
  );
  return /[1-9]/.test(stdout.replaceAll('\u001b[?1h', '')) ? undefined : 'Pester 5 is not installed';
}

const missing = whyNot();

describe.skipIf(missing !== undefined)(
  `the Pester suite${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  () => {
    test('passes', () => {
      const { stdout, status } = run(`
      Import-Module Pester -MinimumVersion 5.0
      $configuration = New-PesterConfiguration
      $configuration.Run.Path = $env:RDP_SUITE
      $configuration.Run.PassThru = $true
      $configuration.Output.Verbosity = 'Normal'
      $result = Invoke-Pester -Configuration $configuration
      "total $($result.TotalCount) failed $($result.FailedCount + $result.FailedBlocksCount + $result.FailedContainersCount)"
      exit $result.FailedCount`);
      expect(status, stdout).toBe(0);
      expect(stdout).toMatch(/total [1-9]\d* failed 0/);
    });
  },
);
