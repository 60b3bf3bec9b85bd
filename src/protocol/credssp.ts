import type { TLSSocket } from 'node:tls';
import { isTsRequestComplete, readTsRequest, writeTsRequest } from './credssp-request.js';
import type { Limit } from './limit.js';
import { readChallenge, writeNegotiate } from './ntlm.js';
import { receive } from './receive.js';
import type { CredSspStep } from './report.js';
import { startClock } from './steps.js';

/** The newest version of MS-CSSP 2.2.1. */
const version = 6;

/** A challenge with all its names is well below 2 KB. */
const answerLimit = 16_384;

/**
 * Opens Network Level Authentication as far as it goes without naming anyone: the server answers an empty NTLM
 * negotiation with a challenge that tells its name, its build and its clock. No credential is ever sent.
 */
export async function requestChallenge(secured: TLSSocket, limit: Limit): Promise<CredSspStep> {
  const clock = startClock();
  secured.write(writeTsRequest({ version, token: writeNegotiate() }));
  const { bytes, ended } = await receive(secured, limit, answerLimit, isTsRequestComplete);
  const failed = { step: 'credssp', outcome: 'failed', durationMs: clock() } as const;
  if (ended !== 'enough') {
    return ended === 'timeout'
      ? { ...failed, fault: 'timeout', detail: 'the server never answered the CredSSP request' }
      : { ...failed, fault: 'closed', detail: 'the server closed the connection instead of sending a challenge' };
  }
  const answer = readTsRequest(bytes);
  if (answer === undefined) return { ...failed, fault: 'malformed', detail: 'the answer is not a CredSSP request' };
  if (answer.errorCode !== undefined) {
    const status = `0x${(answer.errorCode >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;
    return { ...failed, fault: 'refused', detail: `the server refused with status ${status}`, status };
  }
  const challenge = answer.token === undefined ? undefined : readChallenge(answer.token);
  if (challenge === undefined) {
    return { ...failed, fault: 'malformed', detail: 'the CredSSP answer holds no NTLM challenge' };
  }
  const name = challenge.dnsComputerName === '' ? challenge.computerName : challenge.dnsComputerName;
  const detail = `challenge from ${name === '' ? 'an unnamed host' : name}, system ${challenge.osVersion}`;
  return { ...failed, outcome: 'passed', detail, version: answer.version, challenge };
}
