/** A construct of the language: what docs/language.md shows of it, and what the tests run in both languages. */
export interface LanguageExample {
  readonly title: string;
  /** Types, and functions that `code` calls. */
  readonly declarations?: string;
  /** Parameters, as TypeScript declares them. */
  readonly given?: string;
  readonly returns: string;
  /** The body of the function, or of a method's row the expression it returns. */
  readonly code: string;
  /** Shows the functions of `declarations` instead of the body. */
  readonly shows?: 'functions';
  /** Arguments of calls; without any it needs Windows, or gives no value to compare. */
  readonly calls: readonly (readonly unknown[])[];
}

export interface ExampleGroup {
  readonly title: string;
  readonly text: string;
  readonly examples: readonly LanguageExample[];
}

const words = [['a', 'b', 'B', '']] as const;
const item = 'interface Item {\n  readonly name: string;\n  readonly size: number;\n  readonly note?: string;\n}';
const pen = { name: 'pen', size: 2, note: undefined };
const cup = { name: 'cup', size: 3, note: 'blue' };

export const constructs: readonly ExampleGroup[] = [
  {
    title: 'Functions',
    text: 'A function begins with an approved verb; arguments are passed by name. An array that a function returns is collected by its caller, because PowerShell unrolls output.',
    examples: [
      {
        title: 'Function and call',
        declarations:
          '/** The address with its prefix. */\nexport function formatAddress(address: string, prefix?: Integer): string {\n  return prefix === undefined ? address : `${address}/${prefix}`;\n}',
        given: 'address: string',
        returns: 'string',
        code: "return formatAddress(address, 24) + ' ' + formatAddress(address);",
        calls: [['10.0.0.1'], ['']],
        shows: 'functions',
      },
      {
        title: 'The call of a function that returns an array',
        declarations: 'function getNames(name: string): readonly string[] {\n  return [name];\n}',
        given: 'name: string',
        returns: 'number',
        code: 'const names = getNames(name);\ngetNames(name);\nreturn names.length;',
        calls: [['a']],
      },
      {
        title: 'Parameters taken out of a record',
        declarations:
          'function testRange({ least, most }: { readonly least: number; readonly most: number }, value: number): boolean {\n  return value >= least && value <= most;\n}',
        returns: 'boolean',
        code: 'return true;',
        calls: [[]],
        shows: 'functions',
      },
    ],
  },
  {
    title: 'Declarations and assignments',
    text: 'Names are kept; those that differ in case only, and those PowerShell keeps for itself, get another. A parameter is never assigned.',
    examples: [
      {
        title: '`const` and `let`',
        given: 'input: string, ratio: number',
        returns: 'string',
        code: "const host = input;\nlet count = 1;\nlet Count: string | undefined;\ncount += 1;\ncount--;\ncount *= ratio;\ncount /= 2;\ncount %= 5;\nCount = host + '!';\nreturn count > 1 ? Count : host;",
        calls: [
          ['a', 2],
          ['b', 0.5],
        ],
      },
      {
        title: 'Destructuring',
        declarations: item,
        given: 'item: Item, words: readonly string[]',
        returns: 'string',
        code: "const { name, note: remark } = item;\nconst [first, , third] = words;\nreturn name + (remark ?? '-') + (first ?? '-') + (third ?? '-');",
        calls: [
          [pen, []],
          [cup, ['x', 'y', 'z']],
        ],
      },
      {
        title: 'State of the module',
        declarations: "const state = moduleState({ last: '', count: 0 });",
        given: 'text: string',
        returns: 'string',
        code: 'state.last = text;\nstate.count += 1;\nreturn state.last;',
        calls: [['a']],
      },
    ],
  },
  {
    title: 'Statements',
    text: 'Conditions are booleans. Control may not leave a `finally` block, and a clause of `switch` does not fall through.',
    examples: [
      {
        title: '`if`, `else if`, `else`',
        given: 'count: number',
        returns: 'string',
        code: "if (count > 2) {\n  return 'many';\n} else if (count === 2) {\n  return 'two';\n} else {\n  return 'few';\n}",
        calls: [[3], [2], [0]],
      },
      {
        title: '`for … of` with `break` and `continue`',
        given: 'words: readonly string[]',
        returns: 'string',
        code: "let all = '';\nfor (const word of words) {\n  if (word === '') continue;\n  if (word === 'B') break;\n  all += word;\n}\nreturn all;",
        calls: [words, [[]]],
      },
      {
        title: '`for`, `while` and `do … while`',
        given: 'count: number',
        returns: 'number',
        code: 'let sum = 0;\nfor (let index = 0; index < count; index++) {\n  sum += index;\n}\nwhile (sum > 10) {\n  sum -= 10;\n}\ndo {\n  sum += 1;\n} while (sum < 3);\nreturn sum;',
        calls: [[0], [7]],
      },
      {
        title: '`switch` over literals, with `continue` of the loop around it',
        declarations: "type Color = 'red' | 'Red' | 'green';",
        given: 'colors: readonly Color[]',
        returns: 'string',
        code: "let all = '';\nfor (const color of colors) {\n  switch (color) {\n    case 'red':\n    case 'green':\n      all += 'x';\n      break;\n    case 'Red':\n      continue;\n    default:\n      all += '?';\n  }\n  all += ';';\n}\nreturn all;",
        calls: [[['red', 'Red', 'green']], [[]]],
      },
      {
        title: '`switch` over a discriminated union',
        declarations:
          "type Shape = { readonly kind: 'circle'; readonly radius: number } | { readonly kind: 'square'; readonly side: number };",
        given: 'shape: Shape',
        returns: 'number',
        code: "switch (shape.kind) {\n  case 'circle':\n    return 3 * shape.radius * shape.radius;\n  case 'square':\n    return shape.side * shape.side;\n}",
        calls: [[{ kind: 'circle', radius: 2 }], [{ kind: 'square', side: 1.5 }]],
      },
      {
        title: '`throw`, `try`, `catch` and `finally`',
        given: 'text: string, again: boolean',
        returns: 'string',
        code: "let log = '';\ntry {\n  if (text === '') throw new CommandError('Empty', 'InvalidArgument', 'The text is empty.');\n  log += text;\n} catch (failure) {\n  if (again) throw failure;\n  log += 'caught';\n} finally {\n  log += '.';\n}\nreturn log;",
        calls: [
          ['a', false],
          ['', false],
          ['', true],
        ],
      },
      {
        title: 'A block with a name of its own',
        given: 'text: string',
        returns: 'string',
        code: "let all = text;\n{\n  const text = 'inner';\n  all += text;\n}\nreturn all + text;",
        calls: [['outer']],
      },
      {
        title: '`return` without a value',
        declarations:
          "const log = moduleState({ text: '' });\nfunction writeLog(text: string): void {\n  if (text === '') return;\n  log.text = text;\n}",
        given: 'text: string',
        returns: 'string',
        code: "log.text = '-';\nwriteLog(text);\nreturn log.text;",
        calls: [[''], ['a']],
        shows: 'functions',
      },
    ],
  },
  {
    title: 'Expressions',
    text: 'Strings are compared and ordered by their characters, whatever the culture. `?:`, `??`, `?.` and `[ ]` become `if`, because Windows PowerShell 5.1 has no other form and PowerShell throws beyond the bounds of an array.',
    examples: [
      {
        title: 'Arithmetic',
        given: 'a: number, b: number',
        returns: 'readonly number[]',
        code: 'return [a + b, a - b, a * b, a / b, a % b, -a, (a + b) * 2];',
        calls: [
          [7, 0],
          [7.5, 2],
        ],
      },
      {
        title: 'Comparison of numbers, booleans and strings',
        given: 'a: number, flag: boolean, text: string, other: string',
        returns: 'readonly boolean[]',
        code: "return [a === 1, a !== 1, a < 2, a <= 2, a > 2, a >= 2, flag === true, !flag, text === other, text !== other, text === '', text < other];",
        calls: [
          [1, true, 'a', 'a\u200d'],
          [2, false, '', 'A'],
        ],
      },
      {
        title: 'Comparison of known words',
        declarations: "type Mode = 'on' | 'off';",
        given: 'mode: Mode',
        returns: 'boolean',
        code: "return mode === 'on';",
        calls: [['on'], ['off']],
      },
      {
        title: '`&&`, `||` and `!`',
        given: 'a: boolean, b: boolean, c: boolean',
        returns: 'boolean',
        code: 'return a || (b && !c);',
        calls: [
          [false, true, false],
          [false, false, true],
        ],
      },
      {
        title: 'Template strings and `+`',
        given: 'text: string, count: Integer, ratio: number',
        returns: 'string',
        code: "return `${text} has ${count} of ${ratio}` + ' and ' + text + `.`;",
        calls: [['"$x', 3, 0.1]],
      },
      {
        title: '`?:`',
        given: 'count: number',
        returns: 'string',
        code: "const size = count > 2 ? 'big' : count > 1 ? 'middling' : 'small';\nreturn size;",
        calls: [[3], [2], [1]],
      },
      {
        title: '`?.` and `??`',
        declarations: item,
        given: 'item?: Item',
        returns: 'string',
        code: "const note = item?.note ?? 'none';\nreturn note + (item?.name.toUpperCase() ?? '');",
        calls: [[undefined], [pen], [cup]],
      },
      {
        title: '`undefined`',
        given: 'text?: string',
        returns: 'boolean',
        code: 'return text !== undefined;',
        calls: [[undefined], ['']],
      },
      {
        title: 'Types: `as` and `satisfies`',
        given: 'text: string',
        returns: 'string',
        code: "const words = ['a', text] as const;\nconst size = 2 satisfies number;\nreturn words.join() + `${size}`;",
        calls: [['b']],
      },
      {
        title: 'Literals',
        given: '',
        returns: 'readonly string[]',
        code: "const flags = [true, false];\nconst size = 0x10 + 1_000;\nreturn ['it\\'s', \"\\\"\", `line\\nline`, `${size}`, flags.includes(true) ? '\\u2019' : ''];",
        calls: [[]],
      },
    ],
  },
  {
    title: 'Records, arrays, maps and sets',
    text: 'A record holds every property of its type, absent ones as `$null`. A `const list: T[] = []` that grows is a `List` until it is handed on.',
    examples: [
      {
        title: 'Records and their spread',
        declarations: item,
        given: 'item: Item, size: number',
        returns: 'readonly Item[]',
        code: "return [{ name: 'new', size }, { ...item, name: 'copy' }];",
        calls: [[cup, 1]],
      },
      {
        title: 'Change of a property',
        declarations: 'interface Counter {\n  count: number;\n}',
        given: 'start: number',
        returns: 'number',
        code: 'const counter: Counter = { count: start };\ncounter.count += 1;\nreturn counter.count;',
        calls: [[1]],
      },
      {
        title: 'Arrays, their spread and their elements',
        given: 'words: readonly string[], index: number',
        returns: 'readonly (string | undefined)[]',
        code: "const more = ['x', ...words];\nconst lists = [words];\nreturn [more[index], more[0] ?? '-', lists[0]?.[index]];",
        calls: [
          [[], 0],
          [['a'], 1],
          [['a'], -1],
        ],
      },
      {
        title: 'An array that grows',
        given: 'words: readonly string[]',
        returns: 'readonly string[]',
        code: "const found: string[] = [];\nfor (const word of words) {\n  if (word !== '') found.push(word);\n}\nreturn found;",
        calls: [words, [[]]],
      },
      {
        title: '`Map`',
        given: 'words: readonly string[]',
        returns: 'readonly string[]',
        code: "const sizes = new Map<string, number>();\nfor (const word of words) {\n  sizes.set(word, word.length);\n}\nsizes.delete('b');\nconst all: string[] = [];\nfor (const [word, size] of sizes) {\n  all.push(`${word}=${size}`);\n}\nreturn all;",
        calls: [words],
      },
      {
        title: '`Set`',
        given: 'words: readonly string[]',
        returns: 'readonly string[]',
        code: "const seen = new Set<string>(words);\nseen.add('z');\nreturn [...seen];",
        calls: [words],
      },
      {
        title: 'A chain of array methods',
        declarations: item,
        given: 'items: readonly Item[]',
        returns: 'readonly string[]',
        code: 'return items.filter((item) => item.size > 2).map((item) => item.name);',
        calls: [[[pen, cup]], [[]]],
      },
    ],
  },
  {
    title: 'Windows',
    text: 'Commands and .NET members come from the declarations in `src/border`; anything else is a diagnostic. A call stops on an error and asks nothing.',
    examples: [
      {
        title: 'A command of Windows',
        declarations: "import { getService, restartService } from '../border/services.js';",
        given: 'name: string',
        returns: 'string',
        code: 'const service = getService({ Name: [name] });\nrestartService({ Name: [name], Force: true });\nreturn service.Status.ToString();',
        calls: [],
      },
      {
        title: 'A .NET member',
        declarations: "import { convertToHex } from '../border/dotnet.js';",
        given: 'bytes: readonly number[]',
        returns: 'string',
        code: 'return convertToHex(bytes);',
        calls: [[[1, 255]], [[0]]],
      },
    ],
  },
];
