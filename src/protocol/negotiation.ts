/**
 * The first exchange of every Remote Desktop connection: the X.224 connection request and its confirm, in a TPKT packet
 * (RFC 1006 section 6, X.224 section 13.3 and 13.4), with the negotiation blocks of MS-RDPBCGR 2.2.1.1 and 2.2.1.2.
 *
 * Bytes are plain numbers and nothing here throws, because the same source is compiled to PowerShell and reads what a
 * hostile server sends.
 */

/** Security protocols by the names of MS-RDPBCGR 2.2.1.1.1, without their PROTOCOL_ prefix. */
export type ProtocolName = 'RDP' | 'SSL' | 'HYBRID' | 'RDSTLS' | 'HYBRID_EX' | 'RDSAAD';

/** What stands in front of a packet: how long it will be, or why it is none. */
export type TpktMeasure =
  | { readonly kind: 'complete'; readonly size: number }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'malformed'; readonly reason: string };

/** What a client asks for. `requestedProtocols` is a sum of protocol values, 0 to 0xFFFFFFFF; `flags` is one byte. */
export interface NegotiationRequest {
  readonly requestedProtocols: number;
  readonly flags: number;
}

/** A client's request as the server reads it. Without a block only RDP security is asked for. `cookie`: without CR LF. */
export type NegotiationRequestReading =
  | {
      readonly kind: 'request';
      readonly hasBlock: boolean;
      readonly requestedProtocols: number;
      readonly flags: number;
      readonly cookie: readonly number[];
    }
  | { readonly kind: 'malformed'; readonly reason: string };

/** What a server answers. `plain` is a confirm without negotiation block, as servers before Windows Server 2003 SP1. */
export type NegotiationResponse =
  | { readonly kind: 'selected'; readonly protocol: number; readonly flags: number }
  | { readonly kind: 'failure'; readonly code: number }
  | { readonly kind: 'plain' };

/** A server's answer as the client reads it. `disconnected` is an X.224 disconnect request (X.224 section 13.5). */
export type NegotiationResponseReading =
  | NegotiationResponse
  | { readonly kind: 'disconnected'; readonly reason: number }
  | { readonly kind: 'malformed'; readonly reason: string };

/** The value of a protocol in requestedProtocols and selectedProtocol (MS-RDPBCGR 2.2.1.1.1). */
export function getProtocolValue(name: ProtocolName): number {
  switch (name) {
    case 'RDP':
      return 0;
    case 'SSL':
      return 1;
    case 'HYBRID':
      return 2;
    case 'RDSTLS':
      return 4;
    case 'HYBRID_EX':
      return 8;
    case 'RDSAAD':
      return 16;
  }
}

/** The name of a selected protocol; a number that the document does not list is named as such. */
export function getProtocolName(value: number): string {
  const names: readonly ProtocolName[] = ['RDP', 'SSL', 'HYBRID', 'RDSTLS', 'HYBRID_EX', 'RDSAAD'];
  for (const name of names) {
    if (getProtocolValue(name) === value) {
      return name;
    }
  }
  return `unknown protocol ${value}`;
}

/** The name of a failure code (MS-RDPBCGR 2.2.1.2.2). */
export function getNegotiationFailureName(code: number): string {
  switch (code) {
    case 1:
      return 'SSL_REQUIRED_BY_SERVER';
    case 2:
      return 'SSL_NOT_ALLOWED_BY_SERVER';
    case 3:
      return 'SSL_CERT_NOT_ON_SERVER';
    case 4:
      return 'INCONSISTENT_FLAGS';
    case 5:
      return 'HYBRID_REQUIRED_BY_SERVER';
    case 6:
      return 'SSL_WITH_USER_AUTH_REQUIRED_BY_SERVER';
    default:
      return `unknown failure ${code}`;
  }
}

/** Whether a sum of protocol values contains a protocol. RDP is the value 0 and so contained in nothing. */
export function testProtocol(protocols: number, name: ProtocolName): boolean {
  const value = getProtocolValue(name);
  return value > 0 && Math.floor(protocols / value) % 2 === 1;
}

/** Bytes of the connection request that asks for these protocols: 19 of them. */
export function convertToNegotiationRequest(request: NegotiationRequest): readonly number[] {
  return joinPacket(0xe0, 0, [0x01, request.flags, 8, 0, ...convertToLittleEndian(request.requestedProtocols)]);
}

/** Bytes of the connection confirm: 19 of them, or 11 without a negotiation block. */
export function convertToNegotiationResponse(response: NegotiationResponse): readonly number[] {
  // MS-RDPBCGR 3.3.5.3.2: the source reference of the confirm is 0x1234.
  switch (response.kind) {
    case 'selected':
      return joinPacket(0xd0, 0x1234, [0x02, response.flags, 8, 0, ...convertToLittleEndian(response.protocol)]);
    case 'failure':
      return joinPacket(0xd0, 0x1234, [0x03, 0, 8, 0, ...convertToLittleEndian(response.code)]);
    case 'plain':
      return joinPacket(0xd0, 0x1234, []);
  }
}

/**
 * Says how long the packet at the start of these bytes is. Only connection packets are accepted: their length indicator
 * is one byte of at most 254 (X.224 section 13.2.1), so that a hostile length cannot make anyone wait for 64 KB.
 */
export function measureTpkt(bytes: readonly number[]): TpktMeasure {
  if (bytes.length >= 1 && readByte(bytes, 0) !== 3) {
    return { kind: 'malformed', reason: `starts with ${readByte(bytes, 0)} where a TPKT packet starts with version 3` };
  }
  if (bytes.length < 4) {
    return { kind: 'incomplete' };
  }
  const size = readByte(bytes, 2) * 256 + readByte(bytes, 3);
  if (size < 11 || size > 259) {
    return { kind: 'malformed', reason: `announces ${size} bytes where a connection packet has 11 to 259` };
  }
  if (bytes.length < size) {
    return { kind: 'incomplete' };
  }
  return { kind: 'complete', size };
}

/** Reads one whole connection request (MS-RDPBCGR 2.2.1.1): cookie or routing token, negotiation block, correlation. */
export function convertFromNegotiationRequest(bytes: readonly number[]): NegotiationRequestReading {
  const problem = getFrameProblem(bytes);
  if (problem !== '') {
    return { kind: 'malformed', reason: problem };
  }
  if (readByte(bytes, 5) !== 0xe0) {
    return { kind: 'malformed', reason: `TPDU ${readByte(bytes, 5)} is not a connection request` };
  }
  const cookieSize = measureCookie(bytes);
  if (cookieSize < 0) {
    return { kind: 'malformed', reason: 'a cookie or routing token does not end in CR LF' };
  }
  const cookie = bytes.slice(11, 11 + cookieSize);
  const start = cookieSize === 0 ? 11 : 11 + cookieSize + 2;
  if (start === bytes.length) {
    return { kind: 'request', hasBlock: false, requestedProtocols: 0, flags: 0, cookie };
  }
  const blockProblem = getBlockProblem(bytes, start);
  if (blockProblem !== '') {
    return { kind: 'malformed', reason: blockProblem };
  }
  if (readByte(bytes, start) !== 0x01) {
    return { kind: 'malformed', reason: `negotiation block ${readByte(bytes, start)} is not a request` };
  }
  const flags = readByte(bytes, start + 1);
  // CORRELATION_INFO_PRESENT 0x08: another 36 bytes follow (MS-RDPBCGR 2.2.1.1.2).
  const rest = Math.floor(flags / 8) % 2 === 1 ? 36 : 0;
  if (bytes.length !== start + 8 + rest) {
    return { kind: 'malformed', reason: `${bytes.length - start - 8} bytes after the negotiation block, not ${rest}` };
  }
  return { kind: 'request', hasBlock: true, requestedProtocols: readLittleEndian(bytes, start + 4), flags, cookie };
}

/** Reads one whole answer to a connection request (MS-RDPBCGR 2.2.1.2). */
export function convertFromNegotiationResponse(bytes: readonly number[]): NegotiationResponseReading {
  const problem = getFrameProblem(bytes);
  if (problem !== '') {
    return { kind: 'malformed', reason: problem };
  }
  if (readByte(bytes, 5) === 0x80) {
    return { kind: 'disconnected', reason: readByte(bytes, 10) };
  }
  if (readByte(bytes, 5) !== 0xd0) {
    return { kind: 'malformed', reason: `TPDU ${readByte(bytes, 5)} is not a connection confirm` };
  }
  if (bytes.length === 11) {
    return { kind: 'plain' };
  }
  const blockProblem = getBlockProblem(bytes, 11);
  if (blockProblem !== '') {
    return { kind: 'malformed', reason: blockProblem };
  }
  if (bytes.length !== 19) {
    return { kind: 'malformed', reason: `${bytes.length - 19} bytes after the negotiation block` };
  }
  const value = readLittleEndian(bytes, 15);
  switch (readByte(bytes, 11)) {
    case 0x02:
      return { kind: 'selected', protocol: value, flags: readByte(bytes, 12) };
    case 0x03:
      return { kind: 'failure', code: value };
    default:
      return { kind: 'malformed', reason: `negotiation block ${readByte(bytes, 11)} is not an answer` };
  }
}

/** Why these bytes are not exactly one connection packet; empty when they are. */
function getFrameProblem(bytes: readonly number[]): string {
  const measure = measureTpkt(bytes);
  switch (measure.kind) {
    case 'malformed':
      return measure.reason;
    case 'incomplete':
      return `only ${bytes.length} bytes of a packet`;
    case 'complete':
      if (measure.size !== bytes.length) {
        return `${bytes.length - measure.size} bytes after the packet`;
      }
      // The indicator counts everything behind itself (X.224 section 13.2.1).
      return readByte(bytes, 4) === measure.size - 5
        ? ''
        : `length indicator ${readByte(bytes, 4)} in a packet of ${measure.size} bytes`;
  }
}

/** Why no negotiation block of 8 bytes starts here; empty when one does. All three kinds share this layout. */
function getBlockProblem(bytes: readonly number[], start: number): string {
  if (bytes.length < start + 8) {
    return `only ${bytes.length - start} bytes of a negotiation block`;
  }
  const size = readByte(bytes, start + 2) + readByte(bytes, start + 3) * 256;
  return size === 8 ? '' : `negotiation block of ${size} bytes, not 8`;
}

/** Length of the cookie or routing token without its CR LF: 0 when there is none, -1 when it never ends. */
function measureCookie(bytes: readonly number[]): number {
  // Both start with a printable character, a negotiation block with its type.
  if (bytes.length === 11 || readByte(bytes, 11) < 0x20) {
    return 0;
  }
  let end = 11;
  while (end + 1 < bytes.length) {
    if (readByte(bytes, end) === 0x0d && readByte(bytes, end + 1) === 0x0a) {
      return end - 11;
    }
    end += 1;
  }
  return -1;
}

/** A TPKT packet around a class 0 connection TPDU. */
function joinPacket(code: number, sourceReference: number, block: readonly number[]): readonly number[] {
  const indicator = 6 + block.length;
  const size = 5 + indicator;
  const source = [Math.floor(sourceReference / 256), sourceReference % 256];
  return [3, 0, Math.floor(size / 256), size % 256, indicator, code, 0, 0, ...source, 0, ...block];
}

function convertToLittleEndian(value: number): readonly number[] {
  return [
    value % 256,
    Math.floor(value / 256) % 256,
    Math.floor(value / 65536) % 256,
    Math.floor(value / 16777216) % 256,
  ];
}

function readLittleEndian(bytes: readonly number[], start: number): number {
  return (
    readByte(bytes, start) +
    readByte(bytes, start + 1) * 256 +
    readByte(bytes, start + 2) * 65536 +
    readByte(bytes, start + 3) * 16777216
  );
}

/** The byte at a place that the caller has checked to exist. */
function readByte(bytes: readonly number[], index: number): number {
  const byte = bytes[index];
  return byte === undefined ? 0 : byte;
}
