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
    file: 'src/recipes/test-rdp-logon-flood.ts',
    change: 'count: counts.get(address) ?? {0 -> 1} }));',
    reason: 'Every address comes from the map, so it has a count there; the question is for the type checker.',
  },
  {
    file: 'src/recipes/test-rdp-patch-level.ts',
    change: 'if (client > {0 -> 1} && client < 6000) {',
    reason: 'The parameter begins at 2195: nobody can tell 1.',
  },
  {
    file: 'src/recipes/test-rdp-mac-client.ts',
    change: 'for (let index = 0; index {< -> <=} least.length; index++) {',
    reason: 'A part that only the version has is compared with 0, and none is below that.',
  },
  {
    file: 'src/recipes/test-rdp-mac-client.ts',
    change: 'const wanted = least[index] ?? {0 -> 1} ;',
    reason: 'The loop ends with the last part; the question is for the type checker.',
  },
  {
    file: 'src/recipes/test-rdp-mac-client.ts',
    change: '(part !== wanted) return part {< -> <=} wanted;',
    reason: 'They were just seen to differ.',
  },
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
    change: 'return {inner === undefined ? [] : getDerContent(bytes, inner) -> getDerContent(bytes, inner)} ;',
    reason: 'The loop ended where there was none; the question is for the type checker.',
  },
  {
    file: 'src/protocol/der.ts',
    change: 'if ( {tag === undefined || first === undefined -> first === undefined} ) return undefined;',
    reason: 'Where there is a second byte there is a first; the question is for the type checker.',
  },
  {
    file: 'src/protocol/der.ts',
    change: 'size * 256 + (bytes[index] ?? {0 -> 1} );',
    reason: 'The bytes of the length were just seen to be there; the question is for the type checker.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: '{if (start < 0) return undefined; -> ;}',
    reason: 'The last byte of the token alone is too short for a challenge.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: '&& Math.floor((message[23] ?? {0 -> 1} ) / 2) % 2 === 1;',
    reason: 'The message has at least 56 bytes there; the question is for the type checker.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: 'while (start + 4 {<= -> <} information.length) {',
    reason: 'A pair that ends with its header is empty, as one that is missing.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: 'while (start + {4 -> 5} <= information.length) {',
    reason: 'A pair that ends with its header is empty, as one that is missing.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: 'return [message[48] ?? {0 -> 1} , message[49] ?? 0, readShort(',
    reason: 'The message has at least 56 bytes there; the question is for the type checker.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: 'ssage[48] ?? 0, message[49] ?? {0 -> 1} , readShort(message, 50)].map(',
    reason: 'The message has at least 56 bytes there; the question is for the type checker.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: 'return [parts[0] ?? {0 -> 1} , parts[1] ?? 0, build % 256,',
    reason: 'Splitting any text gives a first part; the question is for the type checker.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: 'for (let index = {7 -> 8} ; index >= 0; index--) {',
    reason: 'A ninth byte reads as 0.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: 'rest * 256 + (bytes[index] ?? {0 -> 1} );',
    reason: 'There are 8 bytes; the question is for the type checker.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: 'return (bytes[start] ?? {0 -> 1} ) + (bytes[start + 1] ?? 0) *',
    reason: 'Only what has arrived is read; the question is for the type checker.',
  },
  {
    file: 'src/protocol/ntlm.ts',
    change: '] ?? 0) + (bytes[start + 1] ?? {0 -> 1} ) * 256;',
    reason: 'Only what has arrived is read; the question is for the type checker.',
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
