import fc from 'fast-check';

const surrogates = { first: 0xd800, count: 0x800 };
const lastCodePoint = 0x10ffff;

/** Text of any characters; `fc.string` with the unit "binary" is the same after a second of making a table of all. */
export const anyText = (): fc.Arbitrary<string> =>
  fc
    .array(fc.nat(lastCodePoint - surrogates.count))
    .map((numbers) =>
      String.fromCodePoint(...numbers.map((each) => (each < surrogates.first ? each : each + surrogates.count))),
    );
