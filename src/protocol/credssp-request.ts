import { convertToDer, type DerElement, getDerContent, measureDer, readDer, readDerList } from './der.js';

/** The TSRequest of MS-CSSP 2.2.1, as far as it is used before any credential is sent. */
export interface TsRequest {
  readonly version: number;
  /** The first negotiation token: SPNEGO or bare NTLM. Empty where there is none. */
  readonly token: readonly number[];
  /** NTSTATUS of a refusal, without sign. */
  readonly errorCode?: number | undefined;
}

/** Bytes of a TSRequest. */
export function convertToTsRequest(request: TsRequest): readonly number[] {
  const version = convertToDer(0xa0, convertToDer(0x02, [request.version]));
  return convertToDer(0x30, [...version, ...joinToken(request.token), ...joinErrorCode(request.errorCode)]);
}

/** NegoData is a list of one-field records: MS-CSSP 2.2.1.1. */
function joinToken(token: readonly number[]): readonly number[] {
  if (token.length === 0) return [];
  const item = convertToDer(0x30, convertToDer(0xa0, convertToDer(0x04, token)));
  return convertToDer(0xa1, convertToDer(0x30, item));
}

function joinErrorCode(code: number | undefined): readonly number[] {
  if (code === undefined) return [];
  const bytes = [Math.floor(code / 16777216), Math.floor(code / 65536) % 256, Math.floor(code / 256) % 256, code % 256];
  return convertToDer(0xa4, convertToDer(0x02, bytes));
}

/** Whether these bytes hold at least one whole TSRequest, or cannot become one. */
export function testTsRequestComplete(bytes: readonly number[]): boolean {
  const first = bytes[0];
  if (first !== undefined && first !== 0x30) return true;
  const measure = measureDer(bytes, 0);
  return measure === undefined ? bytes.length > 4 : bytes.length >= measure.end;
}

/** Reads a TSRequest; undefined when it is none. */
export function convertFromTsRequest(bytes: readonly number[]): TsRequest | undefined {
  const outer = readDer(bytes, 0, bytes.length);
  if (outer === undefined || outer.tag !== 0x30) return undefined;
  const fields = readDerList(bytes, outer);
  const version = readInteger(bytes, findField(fields, 0xa0));
  if (version === undefined) return undefined;
  const refusal = findField(fields, 0xa4);
  const errorCode = readInteger(bytes, refusal);
  if (refusal !== undefined && errorCode === undefined) return undefined;
  return { version, token: readToken(bytes, findField(fields, 0xa1)), errorCode };
}

function findField(fields: readonly DerElement[], tag: number): DerElement | undefined {
  return fields.find((each) => each.tag === tag);
}

function readInteger(bytes: readonly number[], field: DerElement | undefined): number | undefined {
  const element = field === undefined ? undefined : readDer(bytes, field.start, field.end);
  if (element === undefined || element.tag !== 0x02) return undefined;
  const size = element.end - element.start;
  // An unsigned 32-bit value with its top bit set needs a fifth byte, or is written as a negative one.
  if (size < 1 || size > 5) return undefined;
  let value = 0;
  for (const byte of getDerContent(bytes, element)) {
    value = value * 256 + byte;
  }
  return value;
}

function readToken(bytes: readonly number[], field: DerElement | undefined): readonly number[] {
  let inner = field;
  // A list, its first record, the record's only field, its octets.
  for (const tag of [0x30, 0x30, 0xa0, 0x04]) {
    inner = inner === undefined ? undefined : readDer(bytes, inner.start, inner.end);
    if (inner === undefined || inner.tag !== tag) return [];
  }
  return inner === undefined ? [] : getDerContent(bytes, inner);
}
