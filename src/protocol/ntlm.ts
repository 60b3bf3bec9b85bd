import type { ChallengeReading } from './report.js';
import { sanitise } from './text.js';
import { formatUtc } from './time.js';

const signature = Buffer.from('NTLMSSP\0', 'latin1');

/**
 * Negotiate flags (MS-NLMP 2.2.2.5): UNICODE, REQUEST_TARGET, SIGN, SEAL, NTLM, ALWAYS_SIGN, EXTENDED_SESSIONSECURITY,
 * VERSION, 128, KEY_EXCH, 56: what Windows itself offers. CredSSP cannot do without SIGN and SEAL.
 */
const negotiateFlags = 0xe2088235;

/** The flags of a challenge: as above, plus TARGET_TYPE_SERVER and TARGET_INFO. */
const challengeFlags = 0xe28a8235;

/** Identifiers of AV_PAIR (MS-NLMP 2.2.2.1). */
const pair = {
  end: 0,
  computerName: 1,
  domainName: 2,
  dnsComputerName: 3,
  dnsDomainName: 4,
  timestamp: 7,
} as const;

/** 1601-01-01 to 1970-01-01 in milliseconds: where FILETIME and Date begin. */
const epochDistance = 11_644_473_600_000n;

/** The first NTLM message (MS-NLMP 2.2.1.1): names nobody, asks for a challenge. */
export function writeNegotiate(): Buffer {
  const message = Buffer.alloc(40);
  signature.copy(message);
  message.writeUInt32LE(1, 8);
  message.writeUInt32LE(negotiateFlags, 12);
  writeVersion(message, 32, [10, 0, 20348]);
  return message;
}

/** The server's challenge (MS-NLMP 2.2.1.2), for a server that has this name, system version and clock. */
export function writeChallenge(reading: ChallengeReading, nonce: Uint8Array): Buffer {
  const target = Buffer.from(reading.computerName, 'utf16le');
  const time = Buffer.alloc(8);
  time.writeBigUInt64LE((BigInt(Date.parse(reading.serverTime.replace(' ', 'T'))) + epochDistance) * 10_000n);
  const information = Buffer.concat([
    writePair(pair.domainName, Buffer.from(reading.domainName, 'utf16le')),
    writePair(pair.computerName, target),
    writePair(pair.dnsDomainName, Buffer.from(reading.dnsDomainName, 'utf16le')),
    writePair(pair.dnsComputerName, Buffer.from(reading.dnsComputerName, 'utf16le')),
    writePair(pair.timestamp, time),
    writePair(pair.end, Buffer.alloc(0)),
  ]);
  const header = Buffer.alloc(56);
  signature.copy(header);
  header.writeUInt32LE(2, 8);
  writeField(header, 12, target.length, 56);
  header.writeUInt32LE(challengeFlags, 20);
  Buffer.from(nonce).copy(header, 24, 0, 8);
  writeField(header, 40, information.length, 56 + target.length);
  writeVersion(header, 48, reading.osVersion.split('.').map(Number));
  return Buffer.concat([header, target, information]);
}

/** Reads a challenge wherever it stands in a token: bare, or wrapped in SPNEGO. Undefined when there is none. */
export function readChallenge(token: Buffer): ChallengeReading | undefined {
  const start = token.indexOf(signature);
  const message = token.subarray(Math.max(start, 0));
  if (start < 0 || message.length < 48 || message.readUInt32LE(8) !== 2) return undefined;
  const size = message.readUInt16LE(40);
  const offset = message.readUInt32LE(44);
  const pairs = readPairs(message.subarray(offset, offset + size));
  const text = (id: number) => sanitise((pairs.get(id) ?? Buffer.alloc(0)).toString('utf16le'));
  return {
    computerName: text(pair.computerName),
    dnsComputerName: text(pair.dnsComputerName),
    domainName: text(pair.domainName),
    dnsDomainName: text(pair.dnsDomainName),
    // NTLMSSP_NEGOTIATE_VERSION 0x02000000: the version field holds one.
    osVersion: message.length >= 56 && (message.readUInt32LE(20) & 0x02000000) !== 0 ? readVersion(message) : '',
    serverTime: readTime(pairs.get(pair.timestamp)),
  };
}

function readPairs(bytes: Buffer): ReadonlyMap<number, Buffer> {
  const pairs = new Map<number, Buffer>();
  let start = 0;
  while (start + 4 <= bytes.length) {
    const id = bytes.readUInt16LE(start);
    const end = start + 4 + bytes.readUInt16LE(start + 2);
    if (id === pair.end || end > bytes.length) break;
    pairs.set(id, bytes.subarray(start + 4, end));
    start = end;
  }
  return pairs;
}

function readTime(bytes: Buffer | undefined): string {
  if (bytes?.length !== 8) return '';
  return formatUtc(new Date(Number(bytes.readBigUInt64LE() / 10_000n - epochDistance)));
}

/** VERSION (MS-NLMP 2.2.2.10): major, minor, build. */
function readVersion(message: Buffer): string {
  return `${message.readUInt8(48)}.${message.readUInt8(49)}.${message.readUInt16LE(50)}`;
}

function writeVersion(message: Buffer, start: number, [major = 0, minor = 0, build = 0]: readonly number[]): void {
  message.writeUInt8(major, start);
  message.writeUInt8(minor, start + 1);
  message.writeUInt16LE(build, start + 2);
  // NTLMSSP_REVISION_W2K3
  message.writeUInt8(15, start + 7);
}

function writePair(id: number, value: Buffer): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt16LE(id);
  header.writeUInt16LE(value.length, 2);
  return Buffer.concat([header, value]);
}

function writeField(message: Buffer, start: number, length: number, offset: number): void {
  message.writeUInt16LE(length, start);
  message.writeUInt16LE(length, start + 2);
  message.writeUInt32LE(offset, start + 4);
}
