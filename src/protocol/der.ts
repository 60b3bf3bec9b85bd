/**
 * DER (X.690 section 8.1) with lengths of at most three bytes and tags of one. Elements are places in the bytes that hold
 * them, so that nothing is copied. Nothing here throws.
 */

export interface DerElement {
  readonly tag: number;
  /** Where its content starts. */
  readonly start: number;
  /** Where the next element starts. */
  readonly end: number;
}

/** An element of which only the header has to have arrived; undefined when it is none or still incomplete. */
export function measureDer(bytes: readonly number[], start: number): DerElement | undefined {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return { tag, start: start + 2, end: start + 2 + first };
  const content = start + 2 + first - 0x80;
  if (first === 0x80 || first > 0x83 || bytes.length < content) return undefined;
  let size = 0;
  for (let index = start + 2; index < content; index++) {
    size = size * 256 + (bytes[index] ?? 0);
  }
  return { tag, start: content, end: content + size };
}

/** The element that starts at `start` and ends before `limit`; undefined when there is no whole one. */
export function readDer(bytes: readonly number[], start: number, limit: number): DerElement | undefined {
  const element = measureDer(bytes, start);
  return element === undefined || element.end > limit || element.end > bytes.length ? undefined : element;
}

/** The elements that fill the content of another; none when something is left over. */
export function readDerList(bytes: readonly number[], parent: DerElement): readonly DerElement[] {
  const elements: DerElement[] = [];
  let start = parent.start;
  while (start < parent.end) {
    const element = readDer(bytes, start, parent.end);
    if (element === undefined) return [];
    elements.push(element);
    start = element.end;
  }
  return elements;
}

/** The content of an element. */
export function getDerContent(bytes: readonly number[], element: DerElement): readonly number[] {
  return bytes.slice(element.start, element.end);
}

/** An object identifier in its dotted form (X.690 section 8.19); empty for an element of another kind. */
export function readDerIdentifier(bytes: readonly number[], element: DerElement | undefined): string {
  if (element === undefined || element.tag !== 0x06) return '';
  let text = '';
  let value = 0;
  for (const byte of getDerContent(bytes, element)) {
    value = value * 128 + (byte % 128);
    // No arc of any use is this large; a hostile one is cut short.
    if (value > 4294967295) return '';
    if (byte < 128) {
      text += text === '' ? joinFirstArc(value) : `.${String(value)}`;
      value = 0;
    }
  }
  return text;
}

/** The first number holds two arcs: 40 times the first, which is 0, 1 or 2, and the second. */
function joinFirstArc(value: number): string {
  const first = Math.min(Math.floor(value / 40), 2);
  return `${String(first)}.${String(value - first * 40)}`;
}

/** An element from its tag and its content of less than 64 KB. */
export function convertToDer(tag: number, content: readonly number[]): readonly number[] {
  const size = content.length;
  if (size < 0x80) return [tag, size, ...content];
  if (size < 0x100) return [tag, 0x81, size, ...content];
  return [tag, 0x82, Math.floor(size / 256), size % 256, ...content];
}
