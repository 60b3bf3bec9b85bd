import type { Hazard } from './hazard.js';

const numbers = [
  0, 1, -1, 2, 7, -7, 0.1, 0.5, -0.5, 2.5, 3.5, 1e10, 2147483647, 4294967296, 9007199254740991, 1e16, 1e21, 1e300,
  5e-324, 123456.789,
];
const pairs = numbers.flatMap((one) =>
  [0, 1, -2, 3, 0.1, 2147483647, 9007199254740991, 1e300].map((other) => [one, other]),
);

export const numbersHazards: readonly Hazard[] = [
  {
    name: 'arithmetic is of doubles',
    source:
      'function test(a: number, b: number): readonly number[] { return [a + b, a - b, a * b, a / b, a % b, -a, a * b + a, a - (b - a), (a + b) * 2, a / (b / 3)]; }',
    calls: [...pairs, [Number.NaN, 1], [Number.POSITIVE_INFINITY, 0]],
  },
  {
    name: 'arithmetic with constants and lengths',
    source: `function test(a: number, list: readonly string[]): readonly number[] { return [7 % list.length, list.length / 2, list.length * 2147483647, 7 / list.length, list.length - 3, 2147483647 + list.length, list.length % 2, 1 / 3, 7 % 3, a % 2, (list.length * 2147483647) * 2147483647]; }`,
    calls: [
      [1, []],
      [3.5, ['a']],
      [-3, ['a', 'b', 'c']],
    ],
  },
  {
    name: 'whole numbers beyond 32 and 53 bits',
    source:
      'function test(a: Integer, b: Integer): readonly number[] { return [a * b, a + b, a - b, a / b, a % b, a * 3 + b]; }',
    calls: [
      [2147483647, 2147483647],
      [4294967296, 4294967297],
      [9007199254740991, 3],
      [7, 0],
      [0, 0],
      [-7, 2],
      [3037000500, 3037000501],
    ],
  },
  {
    name: 'assignments that compute',
    source:
      'function test(a: number, n: Integer): readonly number[] { let sum = a; sum += n; sum -= 0.5; let whole = 2147483647; whole += n; let scaled = 3; scaled *= a; scaled /= 2; return [sum, whole, scaled]; }',
    calls: [
      [0.1, 1],
      [5, 2147483647],
    ],
  },
  {
    name: 'comparison',
    source:
      'function test(a: number, b: number): readonly boolean[] { return [a < b, a <= b, a > b, a >= b, a === b, a !== b]; }',
    calls: [...pairs, [Number.NaN, Number.NaN], [Number.NaN, 1], [0.1 + 0.2, 0.3], [1, 1]],
  },
  {
    name: 'comparison negated, with NaN',
    source:
      'function test(a: number, b: number): readonly boolean[] { return [!(a < b), !(a >= b), !(a === b), !(a !== b)]; }',
    calls: [
      [Number.NaN, 1],
      [1, 2],
      [2, 2],
    ],
  },
  {
    name: 'Math',
    source:
      'function test(a: number, b: number): readonly number[] { return [Math.floor(a), Math.ceil(a), Math.trunc(a), Math.abs(a), Math.min(a, b), Math.max(a, b), Math.round(a), Math.sqrt(a), Math.max(a, b, 3), Math.min(1, a, b)]; }',
    calls: [...pairs, [Number.NaN, 1], [-2.5, 0], [0.49999999999999994, 0], [4503599627370497, 0], [-0.2, 1]],
  },
  {
    name: 'a number in a template and as text',
    source:
      'function test(a: number): readonly string[] { return [`${a}`, `<${a}>`, a.toString(), String(a), `${a + 0.2} ${a / 3}`]; }',
    calls: [
      ...numbers.map((each) => [each]),
      [0.1 + 0.2],
      [1 / 3],
      [1e-7],
      [0.000001],
      [1e20],
      [123456789012345680000],
      [1.5e-9],
      [Number.NaN],
      [Number.POSITIVE_INFINITY],
      [Number.NEGATIVE_INFINITY],
      [100],
      [1e15],
      [123456789012345],
      [-1e21],
      [1.7976931348623157e308],
      [2.2250738585072014e-308],
    ],
  },
  {
    name: 'a whole number in a template',
    source:
      'function test(n: Integer, list: readonly string[]): readonly string[] { return [`${n}`, `${list.length} of ${n}`, `${-5}`, `${4294967295}`, `${1300}`]; }',
    calls: [
      [0, []],
      [-1, ['a']],
      [2147483648, ['a', 'b']],
      [9007199254740991, []],
      [1e15, []],
    ],
  },
  {
    name: 'numbers from text',
    source:
      'function test(x: string): readonly number[] { return [Number(x), Number.parseInt(x, 10), Number.parseFloat(x)]; }',
    calls: [
      ['1'],
      [''],
      ['abc'],
      ['12px'],
      ['1.5'],
      ['1,5'],
      ['1e3'],
      [' 7 '],
      ['-3'],
      ['+4'],
      ['.5'],
      ['5.'],
      ['0x1F'],
      ['Infinity'],
      ['-Infinity'],
      ['1e400'],
      ['NaN'],
      ['1_000'],
      ['1 2'],
      ['\u0661'],
      ['9007199254740993'],
      ['--1'],
      ['1e'],
      ['\ufeff1'],
      ['2147483648'],
    ],
  },
  {
    name: 'tests of numbers',
    source:
      'function test(a: number): readonly boolean[] { return [Number.isInteger(a), Number.isNaN(a), Number.isFinite(a)]; }',
    calls: [...numbers.map((each) => [each]), [Number.NaN], [Number.POSITIVE_INFINITY], [9007199254740992]],
  },
  {
    name: 'numbers as keys of a switch',
    source: `function test(n: number): string { switch (n) { case 1: return 'one'; case 2: case 3: return 'few'; case 0.5: return 'half'; default: return 'many'; } }`,
    calls: [[1], [2], [3], [0.5], [9], [Number.NaN], [1.0000001]],
  },
];
