import { convertToHex } from '../border/dotnet.js';
import { convertFromTsRequest, convertToTsRequest, type TsRequest } from './credssp-request.js';
import type { Ended } from './negotiate-step.js';
import { convertFromNtlmChallenge, convertToNtlmNegotiate } from './ntlm.js';
import type { CredSspStep } from './report.js';

/** A challenge with all its names is well below 2 KB. */
export const challengeLimit = 16_384;

/**
 * Opens Network Level Authentication as far as it goes without naming anyone: the server answers an empty NTLM
 * negotiation with a challenge that tells its name, its build and its clock. Version 6 is the newest of MS-CSSP 2.2.1.
 */
export function convertToChallengeRequest(): readonly number[] {
  const request: TsRequest = { version: 6, token: convertToNtlmNegotiate() };
  return convertToTsRequest(request);
}

/** What the answer to that request says. */
export function convertToCredSspStep(bytes: readonly number[], ended: Ended, durationMs: number): CredSspStep {
  const step = 'credssp';
  const outcome = 'failed';
  if (ended === 'timeout') {
    const detail = 'the server never answered the CredSSP request';
    return { step, outcome, durationMs, fault: 'timeout', detail };
  }
  if (ended !== 'enough') {
    const detail = 'the server closed the connection instead of sending a challenge';
    return { step, outcome, durationMs, fault: 'closed', detail };
  }
  const answer = convertFromTsRequest(bytes);
  if (answer === undefined) {
    return { step, outcome, durationMs, fault: 'malformed', detail: 'the answer is not a CredSSP request' };
  }
  if (answer.errorCode !== undefined) {
    const status = convertToStatusText(answer.errorCode);
    return { step, outcome, durationMs, fault: 'refused', detail: `the server refused with status ${status}`, status };
  }
  const challenge = convertFromNtlmChallenge(answer.token);
  if (challenge === undefined) {
    return { step, outcome, durationMs, fault: 'malformed', detail: 'the CredSSP answer holds no NTLM challenge' };
  }
  const name = challenge.dnsComputerName === '' ? challenge.computerName : challenge.dnsComputerName;
  const detail = `challenge from ${name === '' ? 'an unnamed host' : name}, system ${challenge.osVersion}`;
  return { step, outcome: 'passed', durationMs, detail, version: answer.version, challenge };
}

/** An NTSTATUS as documents write it: `0xC000006D`. */
function convertToStatusText(code: number): string {
  const bytes = [16777216, 65536, 256, 1].map((unit) => Math.floor(code / unit) % 256);
  return `0x${convertToHex(bytes)}`;
}
