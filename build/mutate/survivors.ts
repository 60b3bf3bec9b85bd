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
