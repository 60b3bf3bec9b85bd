import type { Hazard } from './hazard.js';

const item =
  'interface Item { readonly name: string; readonly size: number; readonly tags: readonly string[]; readonly note?: string; }\n';

export const arrays: readonly Hazard[] = [
  {
    name: 'none and one survive a return',
    source: `function getSome(list: readonly string[]): readonly string[] { return list; }
    function test(list: readonly string[]): number { const some = getSome(list); return some.length * 10 + getSome(some).length; }`,
    calls: [[[]], [['a']], [['a', 'b']]],
  },
  {
    name: 'arrays of arrays survive a return',
    source: `function getSome(list: readonly (readonly number[])[]): readonly (readonly number[])[] { return list; }
    function test(list: readonly (readonly number[])[]): readonly (readonly number[])[] {
      const some = getSome(list);
      return [...getSome(some), [some.length]];
    }`,
    calls: [[[]], [[[]]], [[[1]]], [[[1, 2]]], [[[1], [2, 3]]], [[[], []]]],
  },
  {
    name: 'a lone array inside an array',
    source: `function getPair(list: readonly number[]): readonly (readonly number[])[] { return [list]; }
    function test(list: readonly number[]): readonly (readonly (readonly number[])[])[] { const inner = [list]; return [inner, getPair(list), [[1, 2]], [[]]]; }`,
    calls: [[[]], [[1]], [[1, 2]]],
  },
  {
    name: 'arrays in records stay arrays',
    source: `${item}function getItem(tags: readonly string[]): Item { return { name: 'n', size: tags.length, tags: tags.filter((each) => each !== 'x') }; }
    function test(tags: readonly string[]): Item { const made = getItem(tags); return { ...made, tags: made.tags }; }`,
    calls: [[[]], [['x']], [['a']], [['a', 'x', 'b']]],
  },
  {
    name: 'map and filter give arrays of none and one',
    source: `${item}function test(items: readonly Item[]): readonly number[] {
      const names = items.map((each) => each.name);
      const big = items.filter((each) => each.size > 1).map((each) => each.size);
      return [names.length, big.length, ...big, items.filter((each) => each.tags.length > 0).length];
    }`,
    calls: [
      [[]],
      [[{ name: 'a', size: 1, tags: [] }]],
      [
        [
          { name: 'a', size: 2, tags: ['x'] },
          { name: 'b', size: 3, tags: [] },
        ],
      ],
    ],
  },
  {
    name: 'map to arrays',
    source: `function test(list: readonly string[]): readonly (readonly string[])[] { return list.map((each) => [each, each]).filter((each) => each.length > 1); }`,
    calls: [[[]], [['a']], [['a', 'b']]],
  },
  {
    name: 'map to one-element and empty arrays',
    source: `function test(list: readonly string[]): readonly (readonly string[])[] { return list.map((each) => each === 'a' ? [each] : []); }`,
    calls: [[[]], [['a']], [['b']], [['a', 'b']]],
  },
  {
    name: 'map of arrays',
    source: `function test(lists: readonly (readonly string[])[]): readonly number[] { return lists.map((each) => each.length); }`,
    calls: [[[]], [[[]]], [[['a']]], [[['a', 'b'], []]]],
  },
  {
    name: 'map to values that may be absent',
    source: `${item}function test(items: readonly Item[]): readonly boolean[] { return items.map((each) => each.note).map((each) => each === undefined); }`,
    calls: [
      [[]],
      [[{ name: 'a', size: 1, tags: [], note: undefined }]],
      [
        [
          { name: 'a', size: 2, tags: [], note: '' },
          { name: 'b', size: 3, tags: [], note: undefined },
        ],
      ],
    ],
  },
  {
    name: 'nested callbacks keep their own element',
    source: `${item}function test(items: readonly Item[], wanted: readonly string[]): readonly string[] {
      return items
        .filter((one) => one.tags.some((tag) => wanted.some((each) => each === tag && one.name !== each)))
        .map((one) => one.tags.filter((tag) => tag !== one.name).map((tag) => one.name + tag).join('+'));
    }`,
    calls: [
      [
        [
          { name: 'a', size: 1, tags: ['x', 'a'] },
          { name: 'x', size: 1, tags: ['x'] },
        ],
        ['x', 'y'],
      ],
      [[], []],
    ],
  },
  {
    name: 'callbacks with nested every and find',
    source: `${item}function test(items: readonly Item[]): readonly string[] {
      return items.map((one) => items.find((other) => other.size > one.size)?.name ?? 'none')
        .filter((each) => items.every((one) => one.name !== each || one.tags.every((tag) => tag !== each)));
    }`,
    calls: [
      [
        [
          { name: 'a', size: 1, tags: ['a'] },
          { name: 'b', size: 2, tags: [] },
        ],
      ],
      [[]],
    ],
  },
  {
    name: 'find, some and every in larger expressions',
    source: `${item}function test(items: readonly Item[], name: string): string {
      const size = (items.find((each) => each.name === name)?.size ?? 0) + 1;
      return size > 1 && items.some((each) => each.size === 1) && !items.every((each) => each.size > 5) ? 'yes' : 'no';
    }`,
    calls: [
      [[], 'a'],
      [[{ name: 'a', size: 1, tags: [] }], 'a'],
      [[{ name: 'a', size: 1, tags: [] }], 'b'],
      [
        [
          { name: 'a', size: 9, tags: [] },
          { name: 'b', size: 1, tags: [] },
        ],
        'a',
      ],
    ],
  },
  {
    name: 'find returns what it finds',
    source: `${item}function findItem(items: readonly Item[], name: string): Item | undefined { return items.find((each) => each.name === name); }
    function test(items: readonly Item[]): readonly (string | undefined)[] { const found = findItem(items, 'b'); return [findItem(items, 'a')?.name, found?.note, found === undefined ? 'nothing' : found.name]; }`,
    calls: [
      [[]],
      [[{ name: 'b', size: 1, tags: [], note: 'n' }]],
      [
        [
          { name: 'a', size: 1, tags: [], note: undefined },
          { name: 'b', size: 1, tags: [], note: undefined },
        ],
      ],
    ],
  },
  {
    name: 'an index beyond the end gives nothing, and so does one before the start',
    source:
      'function test(list: readonly string[], index: Integer): readonly (string | undefined)[] { return [list[index], list[0], list[list.length - 1] ?? "none"]; }',
    calls: [
      [[], 0],
      [['a'], 0],
      [['a', 'b'], 1],
      [['a'], 5],
      [['a', 'b'], -1],
    ],
  },
  {
    name: 'a growing array that is passed on keeps what it held then',
    source: `function getCount(list: readonly string[]): number { return list.length; }
    function test(words: readonly string[]): readonly (readonly string[])[] {
      const list: string[] = [];
      const kept: (readonly string[])[] = [];
      for (const each of words) { list.push(each); kept.push(list.map((one) => one)); if (getCount(list) > 2) { break; } }
      list.push('end');
      return [...kept, list];
    }`,
    calls: [[[]], [['a']], [['a', 'b', 'c', 'd']]],
  },
  {
    name: 'a growing array in a record, an array and a ternary',
    source: `function test(words: readonly string[]): { readonly all: readonly string[]; readonly other: readonly string[]; readonly count: number } {
      const list: string[] = [];
      for (const each of words) list.push(each + '!');
      const other = list.length > 1 ? list : words;
      return { all: [...list, ...words], other, count: list.length };
    }`,
    calls: [[[]], [['a']], [['a', 'b']]],
  },
  {
    name: 'a growing array of arrays',
    source: `function test(words: readonly string[]): readonly (readonly string[])[] {
      const list: (readonly string[])[] = [];
      for (const each of words) list.push([each]);
      list.push([]);
      for (const each of list) { if (each.length === 0) { return [...list, ['seen']]; } }
      return list;
    }`,
    calls: [[[]], [['a']], [['a', 'b']]],
  },
  {
    name: 'pushing a record, nothing and a number',
    source: `function test(n: number): readonly (number | undefined)[] { const list: (number | undefined)[] = []; list.push(n); list.push(undefined); list.push(n + 1); return list; }`,
    calls: [[1], [0]],
  },
  {
    name: 'a spread copies',
    source: `function test(one: readonly string[], two: readonly string[]): readonly (readonly string[])[] { return [[...one], [...one, ...two], [...one, 'x'], ['x', ...two], [...one, 'y', ...two], [...one.filter((each) => each !== 'a')]]; }`,
    calls: [
      [[], []],
      [['a'], []],
      [['a', 'b'], ['c']],
    ],
  },
  {
    name: 'concat and slice of arrays',
    source: `function test(one: readonly string[], from: Integer, to: Integer): readonly (readonly string[])[] { return [one.concat(['x']), one.concat(one), one.slice(1), one.slice(from), one.slice(from, to), one.slice(0, 2), one.slice(-1), one.slice(0, -1)]; }`,
    calls: [
      [[], 0, 0],
      [['a'], 1, 2],
      [['a', 'b', 'c'], 1, 2],
      [['a', 'b', 'c'], 5, 9],
      [['a', 'b', 'c'], -2, -1],
      [['a', 'b', 'c'], 2, 1],
    ],
  },
  {
    name: 'arrays in choices',
    source: `interface Holder { readonly list?: readonly string[]; }
    function test(flag: boolean, list: readonly string[], holder?: Holder): readonly number[] {
      const chosen = flag ? list : [];
      const other = holder?.list ?? ['z'];
      const third = flag ? [list] : [];
      return [chosen.length, other.length, third.length, (flag ? list : other).length];
    }`,
    calls: [
      [true, [], undefined],
      [true, ['a'], { list: ['x'] }],
      [false, ['a'], { list: undefined }],
      [false, ['a', 'b'], { list: [] }],
      [true, ['a', 'b'], { list: ['x', 'y'] }],
    ],
  },
  {
    name: 'an array of one is no scalar in a loop, and none makes no turn',
    source: `function test(list: readonly string[]): string { let all = ''; for (const each of list) all += each + ';'; for (const each of [list, list]) { for (const one of each) all += one; } return all; }`,
    calls: [[[]], [['a']], [['a', 'b']], [['']]],
  },
  {
    name: 'a loop over arrays with absent values',
    source:
      'function test(list: readonly (string | undefined)[]): number { let count = 0; for (const each of list) { if (each === undefined) count += 1; else count += 10; } return count; }',
    calls: [[[undefined]], [[]], [['a', undefined]], [[undefined, undefined]]],
  },
  {
    name: 'comparing an element with an array at hand',
    source: `function test(list: readonly number[], n: number): readonly boolean[] { return [list.includes(n), list.length === 1, list.some((each) => each === n), list.indexOf(n) === 0]; }`,
    calls: [
      [[], 0],
      [[0], 0],
      [[1], 1],
      [[2, 1], 1],
      [[0.1], 0.1],
    ],
  },
  {
    name: 'indexOf of strings',
    source: 'function test(list: readonly string[], x: string): number { return list.indexOf(x); }',
    calls: [
      [[], 'a'],
      [['A', 'a'], 'a'],
      [['a\u200d', 'a'], 'a'],
      [['b'], 'a'],
    ],
  },
  {
    name: 'sorting is stable and knows no culture',
    source: `${item}function test(items: readonly Item[]): readonly string[] {
      const bySize = [...items].sort((a, b) => a.size - b.size).map((each) => each.name);
      const byName = items.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map((each) => each.name);
      return [...bySize, ...byName];
    }`,
    calls: [
      [[]],
      [
        [
          { name: 'b', size: 1, tags: [] },
          { name: 'a', size: 1, tags: [] },
          { name: 'B', size: 0, tags: [] },
          { name: '_', size: 2, tags: [] },
          { name: 'a\u00ad', size: 1, tags: [] },
        ],
      ],
      [Array.from({ length: 40 }, (_, index) => ({ name: `n${(index * 7) % 10}`, size: (index * 3) % 4, tags: [] }))],
      [[{ name: 'z', size: 5, tags: [] }]],
    ],
  },
  {
    name: 'reduce',
    source: `function test(list: readonly number[], words: readonly string[]): string { const sum = list.reduce((all, each) => all + each, 0); return words.reduce((all, each) => all + each, sum > 2 ? 'big' : 'small'); }`,
    calls: [
      [[], []],
      [[1], ['a']],
      [
        [1, 2.5],
        ['a', 'b'],
      ],
    ],
  },
  {
    name: 'callbacks with an index',
    source: `function test(words: readonly string[]): readonly string[] { return words.map((each, index) => (index === 0 ? each : '-' + each)).filter((each, index) => index !== 1); }`,
    calls: [[[]], [['a']], [['a', 'b', 'c']]],
  },
  {
    name: 'flatMap and flat',
    source: `${item}function test(items: readonly Item[]): readonly string[] { return items.flatMap((each) => each.tags); }`,
    calls: [
      [[]],
      [[{ name: 'a', size: 1, tags: [] }]],
      [
        [
          { name: 'a', size: 1, tags: ['x'] },
          { name: 'b', size: 1, tags: ['y', 'z'] },
        ],
      ],
    ],
  },
  {
    name: 'destructuring of arrays',
    source: `function test(words: readonly string[]): string { const [first, second] = words; return (first ?? 'none') + (second ?? 'none'); }`,
    calls: [[[]], [['a']], [['a', 'b']]],
  },
];
