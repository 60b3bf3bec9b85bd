import type { NativeOutcome } from '../border/native.js';
import { lab } from './machine.js';
import { testLabPathEqual } from './path.js';

/**
 * Nltest with /sc_reset and /sc_verify. It is not translated; it ends with 0 when it could ask, whatever the answer was, and
 * it takes elevation (learn.microsoft.com, "Nltest"; "Troubleshoot secure channel issues").
 */
export function invokeLabNltestProgram(words: readonly string[]): NativeOutcome {
  const parts = (words[0] ?? '').split(':');
  if (lab.host.account === 'User') return getLabNltestFailure('5 0x5 ERROR_ACCESS_DENIED');
  if (lab.host.domain === '' || !testLabPathEqual(parts[1] ?? '', lab.host.domain)) {
    return getLabNltestFailure('1355 0x54b ERROR_NO_SUCH_DOMAIN');
  }
  if (parts[0] === '/sc_reset' && lab.host.secureChannel === 'Broken') lab.host.secureChannel = 'Sound';
  const status = getLabChannelStatus();
  return {
    ExitCode: 0,
    Lines: [
      'Flags: b0 HAS_IP  HAS_TIMESERV',
      `Trusted DC Name \\\\dc01.${lab.host.domain}`,
      `Trusted DC Connection Status Status = ${status}`,
      `Trust Verification Status = ${status}`,
      'The command completed successfully',
    ],
  };
}

function getLabChannelStatus(): string {
  switch (lab.host.secureChannel) {
    case 'Sound':
      return '0 0x0 NERR_Success';
    case 'Broken':
      return '1311 0x51f ERROR_NO_LOGON_SERVERS';
    case 'Refused':
      return '5 0x5 ERROR_ACCESS_DENIED';
  }
}

function getLabNltestFailure(status: string): NativeOutcome {
  return { ExitCode: 1, Lines: [`I_NetLogonControl failed: Status = ${status}`] };
}
