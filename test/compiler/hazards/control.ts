import type { Hazard } from './hazard.js';

const color = "type Color = 'red' | 'Green' | 'blue';\n";
const trace =
  "const trace = moduleState({ log: '' });\nfunction getNoted(x: string): string { trace.log = trace.log + x; return x; }\nfunction testNoted(x: string, result: boolean): boolean { trace.log = trace.log + x; return result; }\nfunction getMaybe(x: string, there: boolean): string | undefined { trace.log = trace.log + x; return there ? x : undefined; }\nfunction getList(x: string): readonly string[] { trace.log = trace.log + x; return [x, 'z']; }\n";

export const control: readonly Hazard[] = [
  {
    name: 'continue and break in a switch in a loop',
    source: `${color}function test(colors: readonly Color[]): string {
      let all = '';
      for (const each of colors) {
        switch (each) { case 'red': continue; case 'Green': { all += 'g'; break; } default: if (all.length > 3) { break; } all += 'b'; }
        all += ';';
      }
      return all;
    }`,
    calls: [[[]], [['red']], [['red', 'Green', 'blue']], [['blue', 'blue', 'red', 'blue', 'Green', 'blue']]],
  },
  {
    name: 'break of an inner loop leaves the outer one running',
    source: `function test(list: readonly string[]): string { let all = ''; for (const one of list) { for (const two of list) { if (one === two) { break; } if (two === 'c') { continue; } all += one + two; } all += '|'; } return all; }`,
    calls: [[[]], [['a', 'b', 'c', 'd']]],
  },
  {
    name: 'break and continue in try inside loops',
    source: `function test(list: readonly string[]): string { let all = ''; for (const each of list) { try { if (each === 'a') { continue; } if (each === 'z') { break; } all += each; } finally { all += '.'; } } return all; }`,
    calls: [[[]], [['a', 'b', 'z', 'c']]],
  },
  {
    name: 'a switch ends at its clause',
    source: `${color}function test(x: Color): readonly string[] { const all: string[] = []; switch (x) { case 'red': all.push('r'); break; case 'Green': case 'blue': all.push('c'); break; } return all; }`,
    calls: [['red'], ['Green'], ['blue']],
  },
  {
    name: 'break in the middle of a clause',
    source: `${color}function test(x: Color, flag: boolean): string { let all = ''; switch (x) { case 'red': { if (flag) { break; } all += 'r'; break; } default: all += 'd'; } return all + '!'; }`,
    calls: [
      ['red', true],
      ['red', false],
      ['blue', true],
    ],
  },
  {
    name: 'a switch inside a switch inside a loop',
    source: `${color}function test(colors: readonly Color[], other: Color): string { let all = ''; for (const each of colors) { switch (each) { case 'red': switch (other) { case 'red': continue; default: all += 'x'; break; } break; default: all += 'y'; } all += ';'; } return all; }`,
    calls: [
      [['red', 'blue'], 'red'],
      [['red', 'blue', 'red'], 'blue'],
    ],
  },
  {
    name: 'return from inside loops, switches and try',
    source:
      `${color}function test(colors: readonly Color[]): string { for (const each of colors) { switch (each) { case 'blue': return 'blue first'; case 'red': try { return 'red'; } finally { getNothing(); } default: break; } } return 'none'; }\nfunction getNothing(): void { return; }`.replace(
        /(function test[\s\S]*)\n(function getNothing[\s\S]*)/,
        '$2\n$1',
      ),
    calls: [[[]], [['Green']], [['Green', 'blue']], [['Green', 'red', 'blue']]],
  },
  {
    name: 'the values of statements leave no output',
    source: `${trace}function test(list: readonly string[]): readonly string[] { trace.log = ''; getNoted('a'); getList('b'); getMaybe('c', true); const all: string[] = []; all.push('x'); let n = 0; n += 1; for (const each of list) { getNoted(each); } if (testNoted('t', true)) { getNoted('u'); } return [...all, trace.log]; }`,
    calls: [[[]], [['p', 'q']]],
  },
  {
    name: 'functions without a value give none',
    source: `${trace}function writeNote(flag: boolean): void { if (flag) { getNoted('x'); return; } getList('y'); }
    function test(flag: boolean): string { trace.log = ''; writeNote(flag); writeNote(!flag); return trace.log; }`,
    calls: [[true], [false]],
  },
  {
    name: '&& and || keep their order, their precedence and their laziness',
    source: `${trace}function test(a: boolean, b: boolean, c: boolean): string {
      trace.log = '';
      const one = (testNoted('a', a) && testNoted('b', b)) || testNoted('c', c);
      const two = testNoted('d', a) || (testNoted('e', b) && testNoted('f', c));
      const three = (testNoted('g', a) || testNoted('h', b)) && !(testNoted('i', c) || testNoted('j', a));
      const four = a || (b && c) || !(a && b);
      return trace.log + [one, two, three, four].map((each) => (each ? '1' : '0')).join('');
    }`,
    calls: [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [bits % 2 === 1, bits % 4 > 1, bits > 3]),
  },
  {
    name: '&& and || with preparations on their right',
    source: `${trace}function test(list: readonly string[], flag: boolean): string {
      trace.log = '';
      if (flag && (list.find((each) => testNoted(each, each === 'b')) ?? getNoted('n')) === 'b') { return trace.log + 'found'; }
      if (flag || getMaybe('m', flag)?.length === 1) { return trace.log + 'maybe'; } else if (list.length > 0 && (getMaybe('k', true) ?? 'x') === 'k') { return trace.log + 'else'; }
      return trace.log;
    }`,
    calls: [
      [[], true],
      [[], false],
      [['a', 'b', 'c'], true],
      [['a'], false],
      [['a'], true],
    ],
  },
  {
    name: 'operands are evaluated from left to right',
    source: `${trace}function test(flag: boolean): string {
      trace.log = '';
      const sum = getNoted('a') + (getMaybe('b', flag) ?? getNoted('c')) + getNoted('d');
      const list = [getNoted('e'), flag ? getNoted('f') : getNoted('g'), getMaybe('h', flag) ?? 'i', getNoted('j')];
      const same = getNoted('k') === (getMaybe('l', flag) ?? 'k');
      const part = getNoted('mno').slice(flag ? 1 : 0, getNoted('p').length);
      return trace.log + sum + list.join() + part + (same ? '1' : '0');
    }`,
    calls: [[true], [false]],
  },
  {
    name: 'a variable that a later operand changes',
    source: `const counter = moduleState({ count: 0 });
    function getNext(): number { counter.count += 1; return counter.count; }
    function getOr(there: boolean): number | undefined { counter.count += 10; return there ? counter.count : undefined; }
    function test(flag: boolean): readonly number[] { counter.count = 0; const first = counter.count + getNext(); const second = counter.count + (getOr(flag) ?? getNext()); let n = 1; n = n + (getOr(flag) ?? 5); return [first, second, n, counter.count, getNext() - getNext()]; }`,
    calls: [[true], [false]],
  },
  {
    name: 'conditions of loops with preparations',
    source: `function getNext(list: readonly string[], after: string): string | undefined { const index = list.indexOf(after); return list[index + 1]; }
    function test(list: readonly string[]): string { let all = ''; let current = 'a'; while ((getNext(list, current) ?? 'end') !== 'end') { current = getNext(list, current) ?? 'end'; all += current; if (all.length > 9) { break; } } return all; }`,
    calls: [[['a', 'b', 'c']], [[]], [['a']]],
  },
  {
    name: 'loops with a counter',
    source: `function test(n: number): readonly number[] { const all: number[] = []; for (let index = 0; index < n; index += 1) { if (index === 2) { continue; } all.push(index); } for (let index = n; index > 0; index--) { all.push(index); } let left = 2; do { left -= 1; all.push(left); } while (left > 0); for (let i = 0; i < 3; i++) { for (let j = 0; j < i; j++) { if (j === 1) { break; } all.push(i * 10 + j); } } return all; }`,
    calls: [[0], [1], [4]],
  },
  {
    name: 'errors are thrown, caught, rethrown and told apart',
    source: `function getChecked(x: string): string { if (x === 'bad') { throw new CommandError('Bad', 'InvalidArgument', \`\${x} is "bad" $x\`); } return x; }
    function getTried(x: string): string { try { return getChecked(x) + '!'; } catch { return 'caught'; } finally { getChecked('fine'); } }
    function test(x: string, again: boolean): string { try { const tried = getChecked(x); return tried + getTried(x); } catch (failure) { if (again) { throw failure; } return getTried(x); } }`,
    calls: [
      ['good', true],
      ['bad', true],
      ['bad', false],
    ],
  },
  {
    name: 'an error ends loops and callbacks',
    source: `function getChecked(x: string): string { if (x === 'b') { throw new CommandError('Bad', 'ObjectNotFound', x); } return x; }
    function test(list: readonly string[], flag: boolean): readonly string[] { const all: string[] = []; try { for (const each of list) { all.push(getChecked(each)); } } catch { all.push('caught'); } if (flag) { return list.map((each) => getChecked(each)); } return all.filter((each) => each.length > 0); }`,
    calls: [
      [['a', 'b', 'c'], false],
      [['a', 'b', 'c'], true],
      [['a'], true],
    ],
  },
  {
    name: 'an error in a finally block and after a loop',
    source: `function test(x: string): string { let all = ''; try { try { all += '1'; throw new CommandError('First', 'InvalidOperation', x); } finally { all += '2'; } } catch { all += '3'; } return all; }`,
    calls: [['x'], ['']],
  },
  {
    name: 'errors with odd texts',
    source: `function test(x: string): string { throw new CommandError('Odd', 'NotSpecified', x + ''); }`,
    calls: [['a b'], ["it's \u2019"], ['line\nline'], ['$x'], ['{0}'], ['x,y']],
  },
  {
    name: 'booleans are booleans',
    source: `function testAll(a: boolean, b?: boolean): boolean { return a && (b ?? false); }
    function test(a: boolean, b?: boolean): readonly (boolean | undefined)[] { const c = !a; const d = a === c; return [testAll(a, b), testAll(c), d, b, a !== (b ?? true), b === true, b === false, b !== undefined && b]; }`,
    calls: [
      [true, undefined],
      [false, true],
      [true, false],
      [false, undefined],
    ],
  },
  {
    name: 'choices inside choices',
    source: `function test(a: number, b?: string): readonly string[] { const one = a > 2 ? 'big' : a > 1 ? (b ?? 'mid') : b === undefined ? 'none' : b + '!'; return [one, (a > 1 ? 'x' : 'y') + (b ?? 'z'), \`\${a > 1 ? (b ?? 'q') : 'r'}\`]; }`,
    calls: [
      [3, undefined],
      [2, 'b'],
      [2, undefined],
      [0, 'c'],
      [0, undefined],
    ],
  },
  {
    name: 'optional arguments that are left out',
    source: `function getText(x: string, y?: string, n?: number, flag?: boolean): string { return x + (y ?? 'none') + (n === undefined ? '-' : n > 1 ? '2' : '1') + (flag === undefined ? '?' : flag ? 'T' : 'F'); }
    function test(y?: string): string { return getText('a') + getText('b', y) + getText('c', undefined, 5) + getText('d', y, undefined, false) + getText('e', '', 0, true); }`,
    calls: [[undefined], [''], ['y']],
  },
];
