import type { Hazard } from './hazard.js';

export const records: readonly Hazard[] = [
  {
    name: 'properties named like members of dictionaries and arrays',
    source: `interface Odd { readonly count: number; readonly keys: string; readonly values: readonly string[]; readonly length: number; readonly item: string; readonly name: string; readonly psObject2: boolean; readonly isReadOnly: boolean; readonly where: string; readonly forEach2: string; }
    function getOdd(count: number): Odd { return { count, keys: 'k', values: ['v'], length: 3, item: 'i', name: 'n', psObject2: true, isReadOnly: false, where: 'w', forEach2: 'f' }; }
    function test(count: number): readonly string[] { const odd = getOdd(count); const changed = { ...odd, keys: 'other' }; return [odd.keys, odd.item, changed.keys, changed.values.join(), changed.where, changed.length === 3 && odd.count === count ? 'same' : 'different']; }`,
    calls: [[0], [7]],
  },
  {
    name: 'absent properties under strict mode',
    source: `interface Item { readonly name: string; readonly note?: string; readonly inner?: { readonly deep?: string } }
    function getItem(name: string): Item { return { name }; }
    function test(name: string, other: Item): readonly (string | undefined)[] { const item = getItem(name); return [item.note, item.inner?.deep, other.inner?.deep ?? 'none', { ...item, note: 'set' }.note, other.note]; }`,
    calls: [
      ['a', { name: 'x', note: undefined, inner: undefined }],
      ['b', { name: 'x', note: 'n', inner: { deep: undefined } }],
      ['b', { name: 'x', note: '', inner: { deep: '' } }],
    ],
  },
  {
    name: 'a spread takes all properties and later ones win',
    source: `interface Item { readonly a: string; readonly b: number; readonly c?: boolean; }
    function test(item: Item, b: number): readonly Item[] { return [{ ...item }, { ...item, b }, { ...item, b: item.b + 1, a: item.a + '!' }, { ...item, c: undefined }]; }`,
    calls: [
      [{ a: 'x', b: 1, c: true }, 5],
      [{ a: '', b: 0, c: undefined }, 0],
    ],
  },
  {
    name: 'the order of evaluation in a record',
    source: `const trace = moduleState({ log: '' });
    function getNoted(x: string): string { trace.log = trace.log + x; return x; }
    function test(flag: boolean): string { trace.log = ''; const made = { b: getNoted('1'), a: flag ? getNoted('2') : getNoted('3'), c: [getNoted('4'), getNoted('5')] }; return trace.log + made.a + made.b + made.c.join(); }`,
    calls: [[true], [false]],
  },
  {
    name: 'destructuring',
    source: `interface Item { readonly name: string; readonly size: number; readonly inner: { readonly deep: string } }
    function getItem(name: string): Item { return { name, size: name.length, inner: { deep: 'd' + name } }; }
    function test(x: string): string { const { name, size: total } = getItem(x); const { inner } = getItem(name + '2'); const { deep } = inner; return name + deep + (total > 1 ? 'long' : 'short'); }`,
    calls: [['a'], ['abc']],
  },
  {
    name: 'discriminated unions',
    source: `interface Circle { readonly kind: 'circle'; readonly radius: number } interface Square { readonly kind: 'square'; readonly side: number; readonly tag?: string }
    type Shape = Circle | Square;
    function getShape(n: number): Shape { return n > 1 ? { kind: 'circle', radius: n } : { kind: 'square', side: n }; }
    function measureShape(shape: Shape): number { switch (shape.kind) { case 'circle': return shape.radius * 3; case 'square': return shape.side * shape.side; } }
    function test(n: number): readonly (number | string)[] { const shape = getShape(n); const other: Shape = shape.kind === 'square' ? { ...shape, tag: 'x' } : getShape(0); return [measureShape(shape), shape.kind, measureShape(other), other.kind === 'square' ? (other.tag ?? 'none') : 'round']; }`,
    calls: [[0.5], [1], [2]],
  },
  {
    name: 'optional chains',
    source: `interface Leaf { readonly text: string; readonly more?: Leaf; readonly list?: readonly string[] }
    function test(leaf?: Leaf): readonly (string | number | undefined)[] { return [leaf?.text, leaf?.more?.text, leaf?.more?.more?.text ?? 'none', leaf?.text.length, leaf?.more?.list?.length ?? -1, leaf?.text.toUpperCase()]; }`,
    calls: [
      [undefined],
      [{ text: 'a', more: undefined, list: undefined }],
      [{ text: 'a', more: { text: 'b', more: undefined, list: ['x'] }, list: [] }],
    ],
  },
  {
    name: 'mutable records are shared',
    source: `interface Counter { count: number; name: string }
    function addOne(counter: Counter): void { counter.count += 1; counter.name = counter.name + 'x'; }
    function test(n: number): string { const counter: Counter = { count: n, name: '' }; const same = counter; addOne(counter); addOne(same); return counter.count === n + 2 ? same.name : 'lost'; }`,
    calls: [[0], [5]],
  },
  {
    name: 'state of a module',
    source: `const memory = moduleState({ items: [] as readonly string[], count: 0, last: undefined as string | undefined });
    function addItem(x: string): void { memory.items = [...memory.items, x]; memory.count += 1; memory.last = x; }
    function test(x: string): readonly string[] { addItem(x); addItem(x + '2'); const kept = memory.items; memory.items = []; return [...kept, memory.last ?? 'none']; }`,
    calls: [['a'], ['b']],
  },
  {
    name: 'constants of a file',
    source: `const limits = { low: 1, high: 4294967296, name: "it's", list: ['a', 'b'] } as const; const words = ['x'] as const; const ratio = 0.1;
    function test(n: number): readonly (string | number)[] { return [limits.name, limits.high + n, ...limits.list, ...words, ratio, words.length]; }`,
    calls: [[1]],
  },
];
