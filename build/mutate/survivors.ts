/** A mutant that no test kills, and why that is harmless. */
interface Explained {
  readonly file: string;
  /** As `npm run mutate` prints it. */
  readonly change: string;
  readonly reason: string;
}

/** Survivors that were looked at. Whoever changes such a line looks again: what is no longer one is reported. */
const explained: readonly Explained[] = [
  {
    file: 'src/protocol/negotiation.ts',
    change:
      'return {value > 0 && Math.floor(protocols / value) % 2 === 1 -> Math.floor(protocols / value) % 2 === 1} ;',
    reason: 'A division by 0 gives Infinity, whose remainder is NaN, which is not 1.',
  },
  {
    file: 'src/protocol/negotiation.ts',
    change: 'return value {> -> >=} 0 && Math.floor(protocols / va',
    reason: 'A division by 0 gives Infinity, whose remainder is NaN, which is not 1.',
  },
  {
    file: 'src/protocol/negotiation.ts',
    change: 'if ( {bytes.length === 11 || readByte(bytes, 11) < 0x20 -> readByte(bytes, 11) < 0x20} ) {',
    reason: 'A byte beyond the end reads as 0, which is below 0x20.',
  },
  {
    file: 'src/protocol/negotiation.ts',
    change: 'let end = {11 -> 12} ;',
    reason: 'The first byte of a cookie is printable, so it is never the CR that ends it.',
  },
  {
    file: 'src/protocol/negotiation.ts',
    change: 'while (end + 1 {< -> <=} bytes.length) {',
    reason: 'A byte beyond the end reads as 0, which is no LF.',
  },
  {
    file: 'src/protocol/negotiation.ts',
    change: 'return - {1 -> 2} ;',
    reason: 'Every negative size says the same.',
  },
  {
    file: 'src/protocol/negotiation.ts',
    change: '[Math.floor(sourceReference / {256 -> 257} ), sourceReference % 256];',
    reason: 'The two references that there are, 0 and 0x1234, divide alike.',
  },
  {
    file: 'src/protocol/negotiation.ts',
    change: 'eturn [3, 0, Math.floor(size / {256 -> 257} ), size % 256, indicator, code',
    reason: 'What we write is 11 or 19 bytes long.',
  },
  {
    file: 'src/protocol/negotiation.ts',
    change: 'Math.floor(size / 256), size % {256 -> 257} , indicator, code, 0, 0, ...so',
    reason: 'What we write is 11 or 19 bytes long.',
  },
  {
    file: 'src/protocol/negotiation.ts',
    change: 'Math.floor(value / 16777216) % {256 -> 257} ,',
    reason: 'The topmost byte of a 32-bit number is never more than 255.',
  },
  {
    file: 'src/protocol/negotiation.ts',
    change: 'return {byte === undefined ? 0 : byte -> byte} ;',
    reason: 'Bytes beyond the end are only compared, and undefined compares like 0 there.',
  },
  {
    file: 'src/protocol/negotiation.ts',
    change: 'return byte === undefined ? {0 -> 1} : byte;',
    reason: 'Bytes beyond the end are only compared with 0x0a, 0x0d and 0x20.',
  },
  {
    file: 'src/protocol/credssp-request.ts',
    change:
      'const errorCode = {errorField === undefined ? undefined : readInteger(errorF... -> readInteger(errorField)} ;',
    reason: 'readInteger of undefined is undefined; the question is for the reader.',
  },
  {
    file: 'src/protocol/der.ts',
    change: 'if ( {tag === undefined || measure === undefined -> measure === undefined} || measure.end > bytes.length)',
    reason: 'Where there is a length there is a tag before it; the question is for the type checker.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: "pairs.get(id) ?? Buffer.alloc( {0 -> 1} )).toString('utf16le'));",
    reason: 'One byte is no character of UTF-16, so the text is empty either way.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: 'while (start + 4 {<= -> <} bytes.length) {',
    reason: 'A pair that ends with its header is empty, as one that is missing.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: 'while (start + {4 -> 5} <= bytes.length) {',
    reason: 'A pair that ends with its header is empty, as one that is missing.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: 'uffer, start: number, [major = {0 -> 1} , minor = 0, build = 0]: reado',
    reason: 'Splitting any text gives a first part, so this default is never used.',
  },
];

const key = (each: Pick<Explained, 'file' | 'change'>): string => `${each.file}: ${each.change}`;

/** Why the survivor is harmless; undefined where nobody has looked at it. */
export const reasonFor = (file: string, change: string): string | undefined =>
  explained.find((each) => each.file === file && each.change === change)?.reason;

/** Reasons for survivors that there are not. */
export function unusedReasons(survivors: readonly Pick<Explained, 'file' | 'change'>[]): readonly string[] {
  const alive = new Set(survivors.map(key));
  return explained.map(key).filter((each) => !alive.has(each));
}
