import { measureDer, readDer, readDerList, writeDer } from './der.js';

/** The TSRequest of MS-CSSP 2.2.1, as far as it is used before any credential is sent. */
export interface TsRequest {
  readonly version: number;
  /** The first negotiation token: SPNEGO or bare NTLM. */
  readonly token?: Buffer | undefined;
  /** NTSTATUS of a refusal. */
  readonly errorCode?: number | undefined;
}

const sequence = 0x30;
const integer = 0x02;
const octetString = 0x04;
const field = (number: number): number => 0xa0 + number;

/** Bytes of a TSRequest. */
export function writeTsRequest({ version, token, errorCode }: TsRequest): Buffer {
  const parts = [writeDer(field(0), writeDer(integer, Buffer.of(version)))];
  if (token !== undefined) {
    // NegoData is a list of one-field records: MS-CSSP 2.2.1.1.
    const item = writeDer(sequence, writeDer(field(0), writeDer(octetString, token)));
    parts.push(writeDer(field(1), writeDer(sequence, item)));
  }
  if (errorCode !== undefined) {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(errorCode | 0);
    parts.push(writeDer(field(4), writeDer(integer, bytes)));
  }
  return writeDer(sequence, ...parts);
}

/** Whether these bytes hold at least one whole TSRequest, or cannot become one. */
export function isTsRequestComplete(bytes: Buffer): boolean {
  if (bytes.length > 0 && bytes[0] !== sequence) return true;
  const measure = measureDer(bytes);
  return measure === undefined ? bytes.length > 4 : bytes.length >= measure.end;
}

/** Reads a TSRequest; undefined when it is none. */
export function readTsRequest(bytes: Buffer): TsRequest | undefined {
  const outer = readDer(bytes);
  const fields = outer?.tag === sequence ? readDerList(outer.content) : undefined;
  const content = (number: number) => fields?.find((each) => each.tag === field(number))?.content;
  const version = readInteger(content(0));
  if (version === undefined) return undefined;
  const errorField = content(4);
  const errorCode = errorField === undefined ? undefined : readInteger(errorField);
  if (errorField !== undefined && errorCode === undefined) return undefined;
  return { version, token: readToken(content(1)), errorCode };
}

function readInteger(content: Buffer | undefined): number | undefined {
  const element = content === undefined ? undefined : readDer(content);
  if (element === undefined || element.tag !== integer) return undefined;
  const { length } = element.content;
  // An unsigned 32-bit value with its top bit set needs a fifth byte, or is written as a negative one.
  if (length < 1 || length > 5) return undefined;
  return element.content.readIntBE(0, length);
}

function readToken(content: Buffer | undefined): Buffer | undefined {
  const list = content === undefined ? undefined : readDer(content);
  const item = list?.tag === sequence ? readDer(list.content) : undefined;
  const tokenField = item?.tag === sequence ? readDer(item.content) : undefined;
  const token = tokenField?.tag === field(0) ? readDer(tokenField.content) : undefined;
  return token?.tag === octetString ? token.content : undefined;
}
