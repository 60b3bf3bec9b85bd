import type { Hazard } from './hazard.js';

const automatic =
  'args input matches error host home pid profile event sender self psItem stackTrace pwd myInvocation executionContext ofs switch2 isWindows psVersionTable';

export const names: readonly Hazard[] = [
  {
    name: 'automatic variables',
    source: `function test(text: string): string { let all = text; ${automatic
      .split(' ')
      .map((name) => `const ${name} = '${name}' + all.length.toString(); all = all + ${name};`)
      .join(' ')} return all; }`,
    calls: [['x']],
  },
  {
    name: 'automatic variables as parameters',
    source: `function getAll(input: string, args: readonly string[], host: string, error: string, pid: number, event: string): string { return input + args.join() + host + error + event + (pid === 1 ? 'p' : 'q'); }
    function test(x: string): string { return getAll(x, ['a', 'b'], 'h', 'e', 1, 'v'); }`,
    calls: [['x'], ['']],
  },
  {
    name: 'automatic variables in loops and callbacks',
    source: `function test(list: readonly string[]): readonly string[] { const all: string[] = []; for (const input of list) { for (const args of list) { all.push(input + args); } } return [...all, ...list.map((error) => error + list.filter((matches) => matches !== error).join())]; }`,
    calls: [[['a', 'b']], [[]]],
  },
  {
    name: 'names that differ in case only',
    source: `function test(value: string): readonly string[] { const Value = value + '1'; let VALUE = Value + '2'; VALUE += value; const vaLue = [value, Value].map((vAlue) => vAlue + VALUE); return [value, Value, VALUE, ...vaLue]; }`,
    calls: [['x']],
  },
  {
    name: 'names in inner blocks hide outer ones',
    source: `function test(list: readonly string[], flag: boolean): readonly string[] {
      const all: string[] = []; const each = 'outer'; let last = 'none';
      for (const each of list) { const last = each + '!'; all.push(last); if (flag) { const each = 'inner'; all.push(each); } all.push(each); }
      { const last = 'block'; all.push(last); }
      if (flag) { const each = 'then'; last = each; } else { const each = 'else'; all.push(each); }
      all.push(each); all.push(last); return all;
    }`,
    calls: [
      [['a', 'b'], true],
      [['a'], false],
      [[], true],
    ],
  },
  {
    name: 'callback parameters hide variables and are gone afterwards',
    source: `function test(list: readonly string[]): readonly string[] { const x = 'outer'; const twice = list.map((x) => x + x); const found = list.find((x) => x === 'b'); const other = list.map((y) => y + x); return [...twice, x, found ?? 'none', ...other]; }`,
    calls: [[['a', 'b']], [[]]],
  },
  {
    name: 'a declaration uses an outer variable of its name',
    source: `function test(item: string): string { const result = item; let all = ''; for (const item of ['a', 'b']) { const copy = item + result; all += copy; } return all + item; }`,
    calls: [['x']],
  },
  {
    name: 'variables of a callee leave those of the caller alone',
    source: `function getInner(list: readonly string[]): string { let found = 'inner'; const value = list.length; for (const each of list) { if (each.length > value) found = each; } return found; }
    function test(list: readonly string[]): string { const found = 'mine'; const value = 7; const inner = getInner(list); return found + inner + (value === 7 ? 'same' : 'other'); }`,
    calls: [[['abc']], [[]]],
  },
  {
    name: 'recursion keeps its own variables',
    source: `function getDepth(text: string, n: number): string { const own = text + '.'; if (n <= 0) { return own; } const deeper = getDepth(own, n - 1); return own.length < deeper.length ? deeper + own : own; }
    function test(n: number): string { return getDepth('', n); }`,
    calls: [[0], [1], [5]],
  },
  {
    name: 'temporaries do not collide with names of the author',
    source: `interface Item { readonly name: string; readonly note?: string }
    function getItems(n: number): readonly Item[] { return n > 0 ? [{ name: 'a' }, { name: 'b', note: 'n' }] : []; }
    function test(n: number): readonly string[] {
      const value = 'v'; const found = 'f'; const operand = 'o'; const source = 's'; const parameters = 'p'; const index = 'i'; const text = 't'; const start = 'q'; const list = 'l';
      const chosen = getItems(n).find((each) => each.note !== undefined)?.note ?? 'none';
      const sliced = (chosen + value).slice(n, 3); const first = getItems(n)[n]?.name ?? found;
      return [value, found, operand, source, parameters, index, text, start, list, chosen, sliced, first];
    }`,
    calls: [[0], [1], [2]],
  },
  {
    name: 'two temporaries in one statement',
    source: `function getWord(n: number): string | undefined { return n > 1 ? 'w' : undefined; }
    function test(a: number, b: number): string { return (getWord(a) ?? 'x') + (getWord(b) ?? 'y') + (getWord(a) ?? getWord(b) ?? 'z'); }`,
    calls: [
      [0, 0],
      [2, 0],
      [0, 2],
      [2, 2],
    ],
  },
];
