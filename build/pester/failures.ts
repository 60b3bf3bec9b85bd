import { ToolError } from '../../src/errors.js';

/** Exit codes of `npm run pester`, the same in Docker and without; docs/testing.md lists them. */
export const pesterExitCodes = {
  passed: 0,
  failed: 1,
  usage: 2,
  noDocker: 20,
  dockerDenied: 21,
  dockerHangs: 22,
  image: 23,
  noPester: 24,
  oldPowerShell: 25,
  noPowerShell: 26,
  results: 27,
  timeout: 28,
} as const;

const byCode: Readonly<Record<string, number>> = {
  E_USAGE: pesterExitCodes.usage,
  E_DOCKER_MISSING: pesterExitCodes.noDocker,
  E_DOCKER_DENIED: pesterExitCodes.dockerDenied,
  E_DOCKER_HANGS: pesterExitCodes.dockerHangs,
  E_DOCKER_IMAGE: pesterExitCodes.image,
  E_PESTER_VERSION: pesterExitCodes.noPester,
  E_POWERSHELL_TOO_OLD: pesterExitCodes.oldPowerShell,
  E_POWERSHELL_MISSING: pesterExitCodes.noPowerShell,
  E_POWERSHELL_BROKEN: pesterExitCodes.noPowerShell,
  E_PESTER_RESULTS: pesterExitCodes.results,
  E_PESTER_TIMEOUT: pesterExitCodes.timeout,
};

/** The exit code that says what kept the suite from running; undefined for what is a defect of ours. */
export const pesterExitCodeOf = (failure: unknown): number | undefined =>
  failure instanceof ToolError ? byCode[failure.code] : undefined;
