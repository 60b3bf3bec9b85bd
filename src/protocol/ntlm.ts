import { getLatinText, getUtf16Bytes, getUtf16Text } from '../border/bytes.js';
import { addSeconds, type Instant, secondsBetween } from '../border/dotnet.js';
import type { ChallengeReading } from './report.js';
import { convertToSafeText } from './text.js';

/** `NTLMSSP` with a zero behind it, which every message starts with (MS-NLMP 2.2.1). */
const signature = [0x4e, 0x54, 0x4c, 0x4d, 0x53, 0x53, 0x50, 0];

/** Where FILETIME begins (MS-DTYP 2.3.3), and the seconds from there to the end of the calendar. */
const fileTimeBegin = '1601-01-01 00:00:00Z';
const fileTimeLimit = 265046774399;

/**
 * The first NTLM message (MS-NLMP 2.2.1.1): names nobody, asks for a challenge. Negotiate flags (2.2.2.5) as Windows
 * itself offers them: UNICODE, REQUEST_TARGET, SIGN, SEAL, NTLM, ALWAYS_SIGN, EXTENDED_SESSIONSECURITY, VERSION, 128,
 * KEY_EXCH, 56. CredSSP cannot do without SIGN and SEAL.
 */
export function convertToNtlmNegotiate(): readonly number[] {
  const flags = [0x35, 0x82, 0x08, 0xe2];
  const fields = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  return [...signature, 1, 0, 0, 0, ...flags, ...fields, ...convertToNtlmVersion('10.0.20348')];
}

/** The server's challenge (MS-NLMP 2.2.1.2), for a server that has this name, version and clock; a nonce of 8 bytes. */
export function convertToNtlmChallenge(reading: ChallengeReading, nonce: readonly number[]): readonly number[] {
  const target = getUtf16Bytes(reading.computerName);
  const information = [
    ...joinPair(2, getUtf16Bytes(reading.domainName)),
    ...joinPair(1, target),
    ...joinPair(4, getUtf16Bytes(reading.dnsDomainName)),
    ...joinPair(3, getUtf16Bytes(reading.dnsComputerName)),
    ...joinPair(7, convertToFileTime(reading.serverTime)),
    ...joinPair(0, []),
  ];
  // The flags as above, plus TARGET_TYPE_SERVER and TARGET_INFO.
  const flags = [0x35, 0x82, 0x8a, 0xe2];
  return [
    ...signature,
    2,
    0,
    0,
    0,
    ...joinField(target.length, 56),
    ...flags,
    ...nonce,
    ...[0, 0, 0, 0, 0, 0, 0, 0],
    ...joinField(information.length, 56 + target.length),
    ...convertToNtlmVersion(reading.osVersion),
    ...target,
    ...information,
  ];
}

/** Reads a challenge wherever it stands in a token: bare, or wrapped in SPNEGO. Undefined when there is none. */
export function convertFromNtlmChallenge(token: readonly number[]): ChallengeReading | undefined {
  const start = getLatinText(token).indexOf('NTLMSSP');
  if (start < 0) return undefined;
  const message = token.slice(start);
  if (message.length < 48 || message[7] !== 0 || readShort(message, 8) !== 2) return undefined;
  const from = readShort(message, 44) + readShort(message, 46) * 65536;
  const information = message.slice(from, from + readShort(message, 40));
  // NTLMSSP_NEGOTIATE_VERSION 0x02000000: the version field holds one.
  const hasVersion = message.length >= 56 && Math.floor((message[23] ?? 0) / 2) % 2 === 1;
  return {
    computerName: readName(information, 1),
    dnsComputerName: readName(information, 3),
    domainName: readName(information, 2),
    dnsDomainName: readName(information, 4),
    osVersion: hasVersion ? readNtlmVersion(message) : '',
    serverTime: convertFromFileTime(findPair(information, 7)),
  };
}

/** The value of an AV_PAIR (MS-NLMP 2.2.2.1); empty when there is none before a broken one. */
function findPair(information: readonly number[], id: number): readonly number[] {
  let start = 0;
  while (start + 4 <= information.length) {
    const end = start + 4 + readShort(information, start + 2);
    if (readShort(information, start) === 0 || end > information.length) return [];
    if (readShort(information, start) === id) return information.slice(start + 4, end);
    start = end;
  }
  return [];
}

function readName(information: readonly number[], id: number): string {
  const value = findPair(information, id);
  return convertToSafeText(getUtf16Text(value.slice(0, value.length - (value.length % 2))));
}

/** VERSION (MS-NLMP 2.2.2.10): major, minor, build. */
function readNtlmVersion(message: readonly number[]): string {
  return [message[48] ?? 0, message[49] ?? 0, readShort(message, 50)].map((each) => String(each)).join('.');
}

/** The last byte is NTLMSSP_REVISION_W2K3. */
function convertToNtlmVersion(version: string): readonly number[] {
  const parts = version.split('.').map((each) => Number.parseInt(each, 10));
  const build = parts[2] ?? 0;
  return [parts[0] ?? 0, parts[1] ?? 0, build % 256, Math.floor(build / 256), 0, 0, 0, 15];
}

/** 100-nanosecond steps since 1601 in 8 bytes, exact although no double holds them. */
function convertToFileTime(instant: Instant): readonly number[] {
  let seconds = secondsBetween(fileTimeBegin, instant);
  let carry = 0;
  const bytes: number[] = [];
  for (let index = 0; index < 8; index++) {
    carry += (seconds % 256) * 10000000;
    bytes.push(carry % 256);
    carry = Math.floor(carry / 256);
    seconds = Math.floor(seconds / 256);
  }
  return bytes;
}

/** The moment, whole seconds; empty when the bytes are none or lie beyond the calendar. */
function convertFromFileTime(bytes: readonly number[]): Instant {
  if (bytes.length !== 8) return '';
  let seconds = 0;
  let rest = 0;
  for (let index = 7; index >= 0; index--) {
    rest = rest * 256 + (bytes[index] ?? 0);
    seconds = seconds * 256 + Math.floor(rest / 10000000);
    rest = rest % 10000000;
  }
  return seconds > fileTimeLimit ? '' : addSeconds(fileTimeBegin, seconds);
}

function joinPair(id: number, value: readonly number[]): readonly number[] {
  return [id, 0, value.length % 256, Math.floor(value.length / 256), ...value];
}

/** Length, allocated length and offset of a field behind the header (MS-NLMP 2.2.1.2). */
function joinField(size: number, offset: number): readonly number[] {
  const length = [size % 256, Math.floor(size / 256)];
  return [...length, ...length, offset % 256, Math.floor(offset / 256), 0, 0];
}

function readShort(bytes: readonly number[], start: number): number {
  return (bytes[start] ?? 0) + (bytes[start + 1] ?? 0) * 256;
}
