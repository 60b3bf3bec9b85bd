/** One element of DER: X.690 section 8.1, with lengths of at most three bytes and tags of one. */
export interface DerElement {
  readonly tag: number;
  readonly content: Buffer;
  /** Where the next element starts. */
  readonly end: number;
}

/** An element of which only the header has to have arrived; undefined when it is none or still incomplete. */
export function measureDer(bytes: Buffer, start = 0): { readonly content: number; readonly end: number } | undefined {
  const first = bytes[start + 1];
  if (first === undefined) return undefined;
  if (first < 0x80) return { content: start + 2, end: start + 2 + first };
  const count = first - 0x80;
  const content = start + 2 + count;
  if (count < 1 || count > 3 || bytes.length < content) return undefined;
  return { content, end: content + bytes.readUIntBE(start + 2, count) };
}

/** The element at `start`; undefined when there is no whole one. */
export function readDer(bytes: Buffer, start = 0): DerElement | undefined {
  const tag = bytes[start];
  const measure = measureDer(bytes, start);
  if (tag === undefined || measure === undefined || measure.end > bytes.length) return undefined;
  return { tag, content: bytes.subarray(measure.content, measure.end), end: measure.end };
}

/** The elements that fill a content; undefined when something is left over. */
export function readDerList(content: Buffer): readonly DerElement[] | undefined {
  const elements: DerElement[] = [];
  let start = 0;
  while (start < content.length) {
    const element = readDer(content, start);
    if (element === undefined) return undefined;
    elements.push(element);
    start = element.end;
  }
  return elements;
}

/** An element from its tag and the parts of its content. */
export function writeDer(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content]);
  const size = length < 0x100 ? [0x81, length] : [0x82, Math.floor(length / 256), length % 256];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
