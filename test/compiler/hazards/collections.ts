import type { Hazard } from './hazard.js';

export const collections: readonly Hazard[] = [
  {
    name: 'a map tells keys apart by characters and keeps their order',
    source: `function test(keys: readonly string[]): readonly (string | number)[] {
      const map = new Map<string, number>(); let turn = 0;
      for (const key of keys) { turn += 1; map.set(key, (map.get(key) ?? 0) + turn); }
      const all: (string | number)[] = [];
      for (const [key, value] of map) { all.push(key); all.push(value); }
      return [...all, map.size, map.has('a') ? 1 : 0, map.get('A') ?? -1, map.get('missing') ?? -2];
    }`,
    calls: [[[]], [['a', 'A', 'a\u200d', 'a', '']], [['Count', 'Keys', 'count']], [['b', 'a', 'b']]],
  },
  {
    name: 'the key of an entry comes before its value',
    source: `const trace = moduleState({ log: '' });
    function getNoted(x: string): string { trace.log = trace.log + x; return x; }
    function test(x: string): string { trace.log = ''; const map = new Map<string, string>(); map.set(getNoted(x + 'k'), getNoted('v')); map.set(trace.log, getNoted('w')); return trace.log + [...map.keys()].join(); }`,
    calls: [['a'], ['']],
  },
  {
    name: 'a map after deletion, its keys and its values',
    source: `function test(keys: readonly string[]): readonly string[] { const map = new Map<string, string>(); for (const key of keys) { map.set(key, key + '!'); } map.delete('b'); map.set('z', 'last'); map.set('a', 'changed'); return [...map.keys(), ...map.values(), map.has('b') ? 'yes' : 'no']; }`,
    calls: [[[]], [['a', 'b', 'c']], [['b']]],
  },
  {
    name: 'a set of strings',
    source: `function test(words: readonly string[]): readonly (string | number)[] { const seen = new Set<string>(); const doubles: string[] = []; for (const each of words) { if (seen.has(each)) { doubles.push(each); } seen.add(each); } return [...doubles, seen.size, ...seen]; }`,
    calls: [[[]], [['a', 'A', 'a', 'a\u00ad', '']], [['x', 'x', 'x']]],
  },
  {
    name: 'regular expressions',
    source: `function test(x: string): readonly boolean[] { return [/^\\d+$/.test(x), /^[a-z]+$/i.test(x), /^\\w+$/.test(x), /a.c/.test(x), /^\\s*$/.test(x), /(x|y)z?$/.test(x), /I/i.test(x)]; }`,
    calls: [
      ['12'],
      ['\u0661\u0662'],
      ['abc'],
      ['ABC'],
      ['\u0130'],
      ['\u0131'],
      ['i'],
      ['12\n'],
      ['a\nc'],
      [''],
      ['\u00e9'],
      ['x'],
      ['yz\n'],
      ['a\u2028c'],
      ['\u212a'],
      ['\u00a0'],
      ['\ufeff'],
      ['\u0085'],
      ['a\rc'],
    ],
  },
  {
    name: 'replacing by regular expressions',
    source: `function test(x: string): readonly string[] { return [x.replace(/[^a-z]/gi, '_'), x.replace(/(\\w)(\\d)/g, '$2$1'), x.replace(/^a/, 'b'), x.replace(/b/, 'c')]; }`,
    calls: [['a1b2'], [''], ['abba'], ['$1 x9'], ['\u0130I\u212a']],
  },
];
