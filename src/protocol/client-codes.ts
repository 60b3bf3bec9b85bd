import { convertToHex, type Integer } from '../border/dotnet.js';
import type { Finding, FindingStatus, Grade } from '../recipe/finding.js';

/**
 * What the two numbers mean that a client shows or logs when it is disconnected (learn.microsoft.com,
 * "IMsTscAxEvents::OnDisconnected method" and "ExtendedDisconnectReasonCode enumeration").
 */

/** A number decoded: what it says, and the cause in docs/causes.md that it speaks for; 0 where it speaks for none. */
interface ClientReason {
  readonly id: string;
  readonly cause: number;
  readonly status: FindingStatus;
  readonly grade: Grade;
  readonly meaning: string;
}

/** What the numbers of a client say. A number that is not given, and an extended 0, say nothing. */
export function getClientCodeFinding(reason: Integer | undefined, extended: Integer | undefined): readonly Finding[] {
  const findings: Finding[] = [];
  const code = reason === undefined ? '0x904' : convertToCodeText(reason);
  if (reason !== undefined) {
    const source = `client, disconnect reason ${code}`;
    findings.push(convertToClientFinding(getDisconnectReason(reason), source, `${reason}`, code));
  }
  if (extended !== undefined && extended !== 0) {
    const source = `client, extended reason ${convertToCodeText(extended)}`;
    findings.push(convertToClientFinding(getExtendedReason(extended), source, `${extended}`, code));
  }
  return findings;
}

function convertToClientFinding(reason: ClientReason, source: string, reading: string, code: string): Finding {
  const { id, cause, status, grade, meaning } = reason;
  const title = `The client says: ${meaning}`;
  return {
    id,
    cause,
    status,
    grade,
    title,
    evidence: [{ source, reading }],
    impact: 'none',
    clientCode: code,
    repair: '',
  };
}

/** As clients write it: `0x904`. */
function convertToCodeText(code: Integer): string {
  const bytes = [16777216, 65536, 256, 1].map((unit) => Math.floor(code / unit) % 256);
  return `0x${convertToHex(bytes).replace(/^0+(.)/, '$1')}`;
}

function getDisconnectReason(code: Integer): ClientReason {
  switch (code) {
    case 2308:
      return getReason('ClientSocketClosed', 0, 'suspect', 'A', 'the connection was closed under it (socket closed)');
    case 1:
    case 2:
    case 3:
      return getReason('ClientLeft', 0, 'healthy', 'X', 'it was disconnected on purpose');
    case 260:
    case 520:
    case 1288:
    case 1540:
      return getReason('ClientNameNotFound', 27, 'suspect', 'X', 'the name of the host was not found');
    case 776:
    case 2052:
      return getReason('ClientAddressInvalid', 27, 'suspect', 'X', 'the address of the host is not valid');
    case 516:
      return getReason('ClientConnectFailed', 16, 'suspect', 'X', 'the connection could not be opened');
    case 264:
    case 1796:
      return getReason('ClientTimedOut', 26, 'suspect', 'X', 'the connection timed out');
    case 772:
    case 1028:
      return getReason('ClientTransferFailed', 29, 'suspect', 'X', 'sending or receiving failed');
    case 6919:
      return getReason('ClientCertificateExpired', 1, 'suspect', 'X', 'the certificate it received has expired');
    case 1798:
      return getReason(
        'ClientCertificateUnreadable',
        1,
        'suspect',
        'X',
        'the certificate of the server cannot be read',
      );
    case 2055:
    case 2567:
    case 2823:
    case 3079:
    case 3335:
    case 3591:
    case 3847:
    case 4615:
    case 7175:
    case 8455:
    case 8711:
      return getReason('ClientAccountRefused', 24, 'suspect', 'X', getAccountMeaning(code));
    case 5639:
    case 5895:
      return getReason('ClientDelegationRefused', 13, 'suspect', 'X', 'a policy forbids to delegate the credentials');
    case 6151:
      return getReason(
        'ClientAuthorityMissing',
        13,
        'suspect',
        'X',
        'no authority could be reached to authenticate with',
      );
    case 1030:
    case 1286:
    case 1542:
    case 2310:
    case 2566:
    case 2822:
    case 3078:
    case 3080:
      return getReason('ClientSecurityFailed', 0, 'suspect', 'X', 'encryption or security data failed');
    case 2056:
    case 2312:
      return getReason('ClientLicensing', 0, 'suspect', 'X', 'licensing failed');
    default:
      return getReason('ClientOther', 0, 'unknown', 'X', 'a reason that says nothing about the host');
  }
}

function getAccountMeaning(code: Integer): string {
  switch (code) {
    case 2567:
      return 'the user has no account';
    case 2823:
      return 'the account is disabled';
    case 3079:
      return 'the account is restricted';
    case 3335:
      return 'the account is locked out';
    case 3591:
      return 'the account has expired';
    case 3847:
      return 'the password has expired';
    case 4615:
      return 'the password must be changed before the first logon';
    case 7175:
      return 'the PIN of the smart card is wrong';
    case 8455:
      return 'the server does not take saved credentials';
    case 8711:
      return 'the smart card is blocked';
    default:
      return 'the logon failed';
  }
}

function getExtendedReason(code: Integer): ClientReason {
  switch (code) {
    case 7:
      return getReason('ClientDenied', 0, 'suspect', 'A', 'the server denied the connection');
    case 8:
      return getReason('ClientDeniedFips', 12, 'suspect', 'B', 'the server denied the connection, as FIPS asks for');
    case 9:
      return getReason('ClientNotAllowed', 24, 'suspect', 'X', 'the account may not log on through Remote Desktop');
    case 10:
    case 768:
      return getReason(
        'ClientCredentialsRefused',
        24,
        'suspect',
        'X',
        'the credentials were refused, or new ones are needed',
      );
    case 3:
    case 4:
      return getReason('ClientSessionLimit', 25, 'suspect', 'X', 'a time limit of the server ended the session');
    case 5:
      return getReason('ClientReplaced', 25, 'suspect', 'X', 'another connection took the session over');
    case 1:
    case 2:
    case 11:
    case 12:
      return getReason('ClientLeft', 0, 'healthy', 'X', 'the user or a program ended the session');
    default:
      return getExtendedRange(code);
  }
}

function getExtendedRange(code: Integer): ClientReason {
  if (code >= 256 && code <= 267) return getReason('ClientLicensing', 0, 'suspect', 'X', 'licensing failed');
  if (code >= 4096 && code <= 32767) {
    const meaning = 'an internal protocol error; the event log of the server says more';
    return getReason('ClientProtocolError', 0, 'suspect', 'B', meaning);
  }
  return getReason('ClientOther', 0, 'unknown', 'X', 'a reason that says nothing about the host');
}

function getReason(id: string, cause: number, status: FindingStatus, grade: Grade, meaning: string): ClientReason {
  return { id, cause, status, grade, meaning };
}
