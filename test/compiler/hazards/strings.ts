import type { Hazard } from './hazard.js';

/** Pairs that a culture takes for the same, or orders otherwise. */
const pairs = [
  ['a', 'A'],
  ['a', 'a\u200d'],
  ['a\u00ad', 'a'],
  ['', '\u200e'],
  ['\0', ''],
  ['\u0130', 'i'],
  ['\u0131', 'I'],
  ['I', 'i'],
  ['\u00df', 'ss'],
  ['\u00e9', 'e\u0301'],
  ['coop', 'co-op'],
  ['_', 'a'],
  ['B', 'a'],
  ['\ue000', '\ud83d\ude00'],
  ['ab', 'b'],
  ['\u2019', "'"],
  ['same', 'same'],
] as const;

const both = pairs.flatMap(([one, other]) => [
  [one, other],
  [other, one],
]);

export const strings: readonly Hazard[] = [
  {
    name: 'equality is of characters, not of a culture',
    source: 'function test(x: string, y: string): readonly boolean[] { return [x === y, x !== y]; }',
    calls: both,
  },
  {
    name: 'equality with a constant',
    source: `function test(x: string): readonly boolean[] { return [x === 'a', x === '', 'Thumb' !== x, x === 'I']; }`,
    calls: both,
  },
  {
    name: 'equality of optional strings',
    source:
      'function test(x?: string, y?: string): readonly boolean[] { return [x === y, x !== undefined, y === undefined]; }',
    calls: [
      ['', undefined],
      [undefined, ''],
      [undefined, undefined],
      ['a', 'A'],
      ['\0', undefined],
      ['a', 'a'],
    ],
  },
  {
    name: 'a constant against an optional string',
    source: `function test(x?: string): readonly boolean[] { return [x === '', x !== 'a', x === 'A']; }`,
    calls: [[''], [undefined], ['a'], ['A'], ['\u200d']],
  },
  {
    name: 'order is of UTF-16 units',
    source: 'function test(x: string, y: string): readonly boolean[] { return [x < y, x <= y, x > y, x >= y]; }',
    calls: both,
  },
  {
    name: 'searching is of characters',
    source: `function test(x: string, y: string): readonly unknown[] {
      return [x.includes(y), x.startsWith(y), x.endsWith(y), x.indexOf(y)];
    }`.replace('unknown', '(boolean | number)'),
    calls: [
      ...both,
      ['abc', ''],
      ['', ''],
      ['abcabc', 'bc'],
      ['x\u00ady', 'xy'],
      ['abc', '\u200d'],
      ['[*]', '*'],
      ['ABC', 'b'],
    ],
  },
  {
    name: 'a list of strings is searched by characters',
    source: `function test(list: readonly string[], x: string): readonly boolean[] {
      return [list.includes(x), !list.includes(x), list.some((each) => each === x), list.every((each) => each !== x)];
    }`,
    calls: [
      [['a', 'B'], 'A'],
      [['a\u200d'], 'a'],
      [[], ''],
      [[''], ''],
      [['b', '\u00ad'], ''],
      [['a'], 'a'],
      [['x', 'a'], 'a'],
    ],
  },
  {
    name: 'white space is the same',
    source: 'function test(x: string): string { return x.trim(); }',
    calls: [
      [' a '],
      ['\t\n\v\f\r a'],
      ['\u0085a\u0085'],
      ['\ufeffa\ufeff'],
      ['\u00a0a\u3000'],
      ['\u180ea'],
      ['\u200ba'],
      ['\u2028a\u2029'],
      [''],
      [' '],
      ['\u1680a\u202f\u205f'],
      ['\u001ca\u001f'],
    ],
  },
  {
    name: 'slice with bounds beyond the text, negative or swapped',
    source: `function test(x: string, from: Integer, to: Integer): readonly string[] {
      return [x.slice(from), x.slice(from, to), x.slice(0, to), x.slice(1), x.slice(-2), x.slice(1, -1), x.slice(0, -1), x.slice(2, 1), x.slice(0, 3)];
    }`,
    calls: ['', 'a', 'ab', 'abc', 'abcdef'].flatMap((text) =>
      [-9, -2, -1, 0, 1, 3, 9].flatMap((from) => [
        [text, from, 2],
        [text, from, -1],
        [text, from, 9],
      ]),
    ),
  },
  {
    name: 'substring with bounds beyond the text, negative or swapped',
    source: `function test(x: string, from: Integer, to: Integer): readonly string[] {
      return [x.substring(from), x.substring(from, to), x.substring(0, to), x.substring(1), x.substring(1, 3), x.substring(3, 1)];
    }`,
    calls: ['', 'a', 'abcdef'].flatMap((text) =>
      [-9, -1, 0, 1, 3, 9].flatMap((from) => [
        [text, from, 2],
        [text, from, -1],
        [text, from, 9],
      ]),
    ),
  },
  {
    name: 'split keeps empty pieces and takes its separator literally',
    source: `function test(x: string): readonly (readonly string[])[] {
      return [x.split('.'), x.split(', '), x.split('|'), x.split('a'), x.split('\\\\'), x.split('\\n')];
    }`,
    calls: [
      ['a.b'],
      [''],
      ['.'],
      ['a..b.'],
      ['x, y'],
      ['x,y'],
      ['a|b'],
      ['AaA'],
      ['C:\\x\\y'],
      ['1\n2\r\n3'],
      ['a.\u200db'],
    ],
  },
  {
    name: 'replaceAll is literal',
    source: `function test(x: string): readonly string[] {
      return [x.replaceAll('a', 'A'), x.replaceAll('.', ''), x.replaceAll('$', '$$'), x.replaceAll("'", "''"), x.replaceAll('aa', 'a')];
    }`,
    calls: [['banana'], ['a.b.c'], ['$1'], ["it's"], ['aaaa'], [''], ['a\u00ad.'], ['\u2019']],
  },
  {
    name: 'case of ASCII letters is free of culture',
    source: 'function test(x: string): readonly string[] { return [x.toLowerCase(), x.toUpperCase()]; }',
    calls: [['iI'], ['TITLE'], ['title'], [''], ['A-z_0'], ['THUMBPRINT']],
  },
  {
    name: 'padding',
    source: `function test(x: string, width: Integer): readonly string[] { return [x.padStart(4, '0'), x.padEnd(4, '.'), x.padStart(width, ' '), x.padEnd(3)]; }`,
    calls: [
      ['', 0],
      ['a', 3],
      ['abcde', 2],
      ['ab', 9],
      ['ab', -1],
    ],
  },
  {
    name: 'joining',
    source: `function test(list: readonly string[]): readonly string[] { return [list.join(''), list.join(', '), list.join()]; }`,
    calls: [[[]], [['a']], [['a', 'b']], [['', '']], [['a', '$x', '`']]],
  },
  {
    name: 'concatenation',
    source: `function test(x: string, y: string): string { let all = x + y; all += '1'; all += x; return all + '2' + y + 'z'; }`,
    calls: [
      ['', ''],
      ['1', '2'],
      ['a', '\0'],
      ['1', 'x'],
    ],
  },
  {
    name: 'a template keeps its text',
    source:
      'function test(x: string, n: Integer): string { return `$${x}$x: ${x}:y ${x}.Length ${x}[0] \\`n ${n}% "${n}" $(1) ${x}${n}${x}_a @(1) {0} \u2019${x}\u201c é\\t\\0${n}`; }',
    calls: [
      ['a', 1],
      ['$x', -5],
      ['`n', 1300],
      ['"', 0],
      ["'", 123456789],
    ],
  },
  {
    name: 'a template with expressions inside',
    source: `interface Item { readonly name: string; readonly size: Integer; readonly tags: readonly string[]; }
    function test(item: Item, x: string): string {
      return \`\${item.name}: \${item.size} \${item.tags.length} \${x.length} \${x.slice(0, 1)} \${item.tags.join('"')} \${x === '"' ? 'q"' : 'n'}\`;
    }`,
    calls: [
      [{ name: 'a', size: 1, tags: ['x'] }, 'abc'],
      [{ name: '"', size: -1, tags: [] }, '"'],
      [{ name: '$(', size: 0, tags: ['a', "'"] }, ''],
    ],
  },
  {
    name: 'constants with quotes, control and typographic characters',
    source: `function test(): readonly string[] {
      return ['it\\'s', '"', '\u2018\u2019\u201a\u201b\u201c\u201d\u201e', '\`', '$x', '$(1)', '\\0', '\\x001', '\\u0007\\b\\x1b', '\\r\\n\\t\\v\\f', '#>', '<#', '--%', '\u2013x', '\\ud83d\\ude00', '\\ud800', ' ', '', '@', "@'", '{0}', '%', '\\\\', '\u00e9\u0130'];
    }`,
    calls: [[]],
  },
  {
    name: 'constants as arguments of our functions',
    source: `function getSame(x: string): string { return x; }
    function test(): readonly string[] {
      return [getSame('-x'), getSame('a b'), getSame('$x'), getSame(''), getSame('1'), getSame('--'), getSame('@x'), getSame('true'), getSame('\u2014a'), getSame("it's"), getSame('[x]'), getSame('*'), getSame('a,b'), getSame('1e3')];
    }`,
    calls: [[]],
  },
  {
    name: 'length counts UTF-16 units',
    source: 'function test(x: string): number { return x.length; }',
    calls: [[''], ['a'], ['\ud83d\ude00'], ['e\u0301'], ['\0\0']],
  },
  {
    name: 'sums of strings that are written become one string',
    source: `function test(text: string, other: string, n: Integer): readonly string[] { return [\`\${text}\` + 'x', \`\${text}\` + '[0]' + \`\${other}\`, 'a' + \`:\${text}\` + ':b' + text + '$' + 'x', text + '"' + "'" + \`\${other}"\`, \`\${text + '"'}\` + 'q' + 'r', text + ('p' + other) + 'z', \`\${n}\` + '.5' + \`\${n}\`, '' + '' + text + '']; }`,
    calls: [
      ['', '', 0],
      ['a"b', '$x', 12],
      ['it\u2019s', '`n', -1],
    ],
  },
];
