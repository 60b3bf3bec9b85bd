import type { Environment, TypeName } from './environment.js';
import { types } from './environment.js';

/** Strings that a culture, an encoder or a parser confuses. */
export const oddStrings = [
  '',
  'a',
  'A',
  'b',
  'a\u200d',
  'a\u00ad',
  '\u00ad',
  '\0',
  'i',
  'I',
  '\u0130',
  '\u0131',
  '\u00df',
  'ss',
  '\u00e9',
  'e\u0301',
  'coop',
  'co-op',
  '_',
  '1',
  '1.5',
  ' a ',
  '\u0085a',
  '\ufeffa',
  "it's",
  '"',
  '$x',
  '`n',
  '\u2019',
  '#>',
  '-a',
  '@',
  '{0}',
  '%',
  'a.b',
  'a,b,c',
  '\n',
  'Red',
  'red',
  '\\',
  '[x]',
  '*',
  'boom',
] as const;

/** Strings that differ by what a culture overlooks: arguments are often two of them. */
export const nearStrings = ['a', 'A', 'a\u200d', 'a\u00ad', '\u200e', '', '\0', '\u0085', '\ufeffa'] as const;

export const oddNumbers = [
  0, 1, 2, -1, 3, 0.5, 0.1, 7, -7.5, 2147483647, 4294967296, 1e21, 123456.789, 9007199254740991, 1e-7,
] as const;
export const colors = ['red', 'Red', 'green', 'blue'] as const;

export type Writer = (environment: Environment, depth: number) => string;

/** Writes an expression of a type. The first choices are the simplest. */
export function writeExpression(environment: Environment, type: TypeName, depth: number): string {
  environment.budget--;
  const { tape } = environment;
  const variables = environment.visible((each) => each.type === type);
  const simple = depth <= 0 || environment.budget <= 0 || !tape.isLeft;
  if (simple || tape.next(4) === 0) {
    const choice = tape.next(variables.length + 1);
    const variable = variables[choice - 1];
    return variable === undefined ? leaves[type](environment, 0) : environment.use(variable);
  }
  const writers = branches[type];
  return tape.pick(writers)(environment, depth - 1);
}

const write =
  (type: TypeName): Writer =>
  (environment, depth) =>
    writeExpression(environment, type, depth);

const string = write('string');
const number = write('number');
const integer = write('integer');
const boolean = write('boolean');
const color = write('color');
const item = write('item');
const maybe = write('maybe');
const strings = write('strings');
const items = write('items');
const lists = write('lists');

export const quoteText = (value: string): string => JSON.stringify(value).replace(/[^\x20-\x7e]/g, escapeUnit);

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const literal: Writer = ({ tape }) => quoteText(tape.pick(oddStrings));
const smallWhole: Writer = ({ tape }) => String(tape.next(4));
const itemLiteral: Writer = (environment, depth) => {
  const note = environment.tape.next(2) === 0 ? '' : `, note: ${string(environment, depth)}`;
  return `({ name: ${string(environment, depth)}, size: ${number(environment, depth)}, tags: ${strings(environment, depth)}, color: ${color(environment, depth)}${note} } as Item)`;
};

/** What stands where nothing deeper may. */
const leaves: { readonly [K in TypeName]: Writer } = {
  string: literal,
  number: ({ tape }) => `(${tape.pick(oddNumbers)} as number)`,
  integer: smallWhole,
  boolean: ({ tape }) => (tape.next(2) === 0 ? 'testTraced("t", true)' : 'testTraced("f", false)'),
  color: ({ tape }) => `getColor(${quoteText(tape.pick(colors))})`,
  item: (environment) => `getItem(${literal(environment, 0)})`,
  shape: ({ tape }) => `getShape(${tape.next(3)})`,
  maybe: (environment) => `findTraced(${literal(environment, 0)}, ${environment.tape.next(2) === 1})`,
  strings: (environment) =>
    `([${Array.from({ length: environment.tape.next(4) }, () => literal(environment, 0)).join(', ')}] as readonly string[])`,
  numbers: ({ tape }) =>
    `([${Array.from({ length: tape.next(3) }, () => tape.pick(oddNumbers)).join(', ')}] as readonly number[])`,
  items: (environment) =>
    environment.tape.next(2) === 0 ? '([] as readonly Item[])' : `[getItem(${literal(environment, 0)})]`,
  lists: (environment) =>
    environment.tape.next(2) === 0 ? '([] as readonly (readonly string[])[])' : `[[${literal(environment, 0)}]]`,
};

/** An arrow with one parameter of a type, whose body sees it. */
function callback(environment: Environment, parameter: TypeName, result: TypeName, depth: number): string {
  return environment.inBlock(() => {
    const name = environment.freshName();
    environment.declare({ name, type: parameter, mutable: false });
    return `(${name}) => ${parenthesised(writeExpression(environment, result, depth))}`;
  });
}

const parenthesised = (text: string): string => (text.startsWith('{') ? `(${text})` : text);

const choice =
  (type: TypeName): Writer =>
  (environment, depth) =>
    `(${boolean(environment, depth)} ? ${writeExpression(environment, type, depth)} : ${writeExpression(environment, type, depth)})`;

const infix =
  (operators: readonly [string, ...string[]], left: TypeName, right = left): Writer =>
  (environment, depth) =>
    `(${writeExpression(environment, left, depth)} ${environment.tape.pick(operators)} ${writeExpression(environment, right, depth)})`;

/** A method with arguments of these types. */
const method =
  (target: TypeName, name: string, ...parameters: readonly TypeName[]): Writer =>
  (environment, depth) => {
    const receiver = writeExpression(environment, target, depth);
    return `${receiver}.${name}(${parameters.map((each) => writeExpression(environment, each, depth)).join(', ')})`;
  };

const withCallback =
  (target: TypeName, name: string, parameter: TypeName, result: TypeName): Writer =>
  (environment, depth) =>
    `${writeExpression(environment, target, depth)}.${name}(${callback(environment, parameter, result, depth)})`;

const call =
  (name: string, ...parameters: readonly TypeName[]): Writer =>
  (environment, depth) =>
    `${name}(${parameters.map((each) => writeExpression(environment, each, depth)).join(', ')})`;

const property =
  (target: TypeName, name: string): Writer =>
  (environment, depth) =>
    `${writeExpression(environment, target, depth)}.${name}`;

const coalesce =
  (left: Writer, type: TypeName): Writer =>
  (environment, depth) =>
    `(${left(environment, depth)} ?? ${writeExpression(environment, type, depth)})`;

const element =
  (target: TypeName): Writer =>
  (environment, depth) =>
    `${writeExpression(environment, target, depth)}[${writeExpression(environment, 'integer', depth)}]`;

const ofVariable =
  (
    type: 'growing' | 'set' | 'map',
    text: (name: string, environment: Environment, depth: number) => string,
    otherwise: Writer,
  ): Writer =>
  (environment, depth) => {
    const [variable] = environment.visible((each) => each.type === type);
    return variable === undefined ? otherwise(environment, depth) : text(environment.use(variable), environment, depth);
  };

const spread: Writer = (environment, depth) => {
  const parts = Array.from({ length: 1 + environment.tape.next(3) }, () =>
    environment.tape.next(2) === 0 ? `...${strings(environment, depth)}` : string(environment, depth),
  );
  return `[${parts.join(', ')}]`;
};

/** Two variables, which may hold any two strings. */
export const ofTwo =
  (write: (one: string, other: string, environment: Environment) => string): Writer =>
  (environment) => {
    const variables = environment.visible((each) => each.type === 'string');
    const pick = (): string => {
      const variable = variables[environment.tape.next(variables.length)];
      return variable === undefined ? literal(environment, 0) : environment.use(variable);
    };
    return write(pick(), pick(), environment);
  };

const separators = [',', '.', 'a', '|', ', '] as const;
const patterns = ['/^[a-z]+$/i', '/\\d/', '/^\\w*$/', '/a.b/', '/\\s/', '/[^a-c]/', '/i/i', '/x?$/'] as const;
const sizes: Writer = (environment, depth) =>
  `${items(environment, depth)}.reduce((total, one) => total + one.size, ${number(environment, depth)})`;

const branches: { readonly [K in TypeName]: readonly [Writer, ...Writer[]] } = {
  string: [
    infix(['+'], 'string'),
    (environment, depth) =>
      `\`${environment.tape.pick(['', '$', '"', '`'].map(escapeTemplate) as [string, ...string[]])}\${${string(environment, depth)}}:\${${integer(environment, depth)}}x\${${string(environment, depth)}}\``,
    (environment, depth) => `\`\${${number(environment, depth)}}\``,
    property('item', 'name'),
    coalesce(property('item', 'note'), 'string'),
    coalesce(maybe, 'string'),
    choice('string'),
    call('getTraced', 'string'),
    call('getChecked', 'string'),
    (environment, depth) => `${strings(environment, depth)}.join(${quoteText(environment.tape.pick(separators))})`,
    method('string', 'slice', 'integer'),
    method('string', 'slice', 'integer', 'integer'),
    (environment, depth) =>
      `${string(environment, depth)}.slice(${environment.tape.pick(['-1', '-2', '1', '0, -1', '0, 2', '1, 2'])})`,
    method('string', 'substring', 'integer', 'integer'),
    method('string', 'trim'),
    ofTwo((one) => `${one}.trim()`),
    (environment, depth) =>
      `(getTraced(${string(environment, depth)}) + (${items(environment, depth)}.find(${callback(environment, 'item', 'boolean', depth)})?.name ?? ${string(environment, depth)}))`,
    (environment, depth) =>
      `(getTracedList(${string(environment, depth)}, ${environment.tape.next(3)})[0] ?? ${string(environment, depth)})`,
    coalesce(call('findTraced', 'string', 'boolean'), 'string'),
    method('color', 'toUpperCase'),
    (environment, depth) => `${string(environment, depth)}.padStart(${integer(environment, depth)}, "0")`,
    (environment, depth) =>
      `${string(environment, depth)}.replaceAll(${quoteText(environment.tape.pick(separators))}, "-")`,
    (environment, depth) =>
      `${string(environment, depth)}.replace(${environment.tape.pick(patterns)}${environment.tape.next(2) === 0 ? 'g' : ''}, "_")`,
    coalesce(element('strings'), 'string'),
    coalesce(
      (environment, depth) =>
        `${items(environment, depth)}.find(${callback(environment, 'item', 'boolean', depth)})?.name`,
      'string',
    ),
    coalesce(
      (environment, depth) => `${items(environment, depth)}[${integer(environment, depth)}]?.note?.slice(1)`,
      'string',
    ),
    (environment, depth) => `String(${number(environment, depth)})`,
    (environment, depth) =>
      `${strings(environment, depth)}.reduce((total, one) => total + one, ${string(environment, depth)})`,
    call('measureShape', 'shape'),
    ofVariable(
      'map',
      (name, environment, depth) => `(${name}.get(${string(environment, depth)}) ?? ${string(environment, depth)})`,
      literal,
    ),
  ],
  number: [
    infix(['+', '-', '*', '/', '%'], 'number'),
    infix(['*', '-', '%', '/'], 'integer'),
    property('item', 'size'),
    choice('number'),
    (environment, depth) =>
      `Math.${environment.tape.pick(['floor', 'ceil', 'trunc', 'abs', 'round'])}(${number(environment, depth)})`,
    (environment, depth) =>
      `Math.${environment.tape.pick(['min', 'max'])}(${number(environment, depth)}, ${number(environment, depth)})`,
    sizes,
    (environment, depth) => `(-${number(environment, depth)})`,
    method('strings', 'indexOf', 'string'),
    ofTwo((one, other) => `${one}.indexOf(${other})`),
    (environment, depth) =>
      `(${integer(environment, depth)} ${environment.tape.pick(['%', '/'])} ${strings(environment, depth)}.length)`,
    method('string', 'indexOf', 'string'),
    (environment, depth) => `Number.parseFloat(${string(environment, depth)})`,
    (environment, depth) => `Number(${string(environment, depth)})`,
    integer,
  ],
  integer: [
    (environment, depth) => `${strings(environment, depth)}.length`,
    (environment, depth) => `getTracedList(${string(environment, depth)}, ${environment.tape.next(3)}).length`,
    (environment, depth) => `getSame(${strings(environment, depth)}).length`,
    (environment, depth) => `${string(environment, depth)}.length`,
    (environment, depth) =>
      `${items(environment, depth)}.filter(${callback(environment, 'item', 'boolean', depth)}).length`,
    (environment, depth) => `${lists(environment, depth)}.length`,
    ofVariable('growing', (name) => `${name}.length`, smallWhole),
    ofVariable('set', (name) => `${name}.size`, smallWhole),
    (environment, depth) => `(${environment.tape.next(3)} - ${integer(environment, depth)})`,
  ],
  boolean: [
    infix(['===', '!==', '<', '<=', '>', '>='], 'string'),
    ofTwo((one, other) => `(${one} === ${other})`),
    ofTwo((one, other) => `(${one} !== ${other})`),
    ofTwo((one, other) => `(${one} === ${other})`),
    ofTwo((one, other, { tape }) => `(${one} ${tape.pick(['<', '<=', '>', '!=='])} ${other})`),
    ofTwo((one, other, { tape }) => `${one}.${tape.pick(['startsWith', 'endsWith', 'includes'])}(${other})`),
    ofTwo((one, other) => `(${one}.trim() === ${other}.trim())`),
    (environment, depth) =>
      ofTwo((one, other) => `[${one}, ${string(environment, depth)}].includes(${other})`)(environment, depth),
    infix(['===', '!==', '<', '<=', '>', '>='], 'number'),
    (environment, depth) => `(${color(environment, depth)} === ${color(environment, depth)})`,
    (environment, depth) => `(${maybe(environment, depth)} === ${maybe(environment, depth)})`,
    (environment, depth) => `(${maybe(environment, depth)} !== undefined)`,
    infix(['&&', '||', '&&', '||', '==='], 'boolean'),
    (environment, depth) => `!${boolean(environment, depth)}`,
    (environment, depth) => `testTraced(${string(environment, depth)}, ${boolean(environment, depth)})`,
    choice('boolean'),
    method('strings', 'includes', 'string'),
    method('string', 'includes', 'string'),
    method('string', 'startsWith', 'string'),
    method('string', 'endsWith', 'string'),
    withCallback('strings', 'some', 'string', 'boolean'),
    withCallback('strings', 'every', 'string', 'boolean'),
    withCallback('items', 'some', 'item', 'boolean'),
    withCallback('items', 'every', 'item', 'boolean'),
    (environment, depth) => `${environment.tape.pick(patterns)}.test(${string(environment, depth)})`,
    (environment, depth) => `Number.isInteger(${number(environment, depth)})`,
    (environment, depth) => `${lists(environment, depth)}.some(${callback(environment, 'strings', 'boolean', depth)})`,
    ofVariable('set', (name, environment, depth) => `${name}.has(${string(environment, depth)})`, leaves.boolean),
    ofVariable('map', (name, environment, depth) => `${name}.has(${string(environment, depth)})`, leaves.boolean),
  ],
  color: [property('item', 'color'), choice('color'), call('getColor', 'color')],
  item: [
    itemLiteral,
    (environment, depth) =>
      `({ ...${item(environment, depth)}, ${environment.tape.pick(['name', 'note'])}: ${string(environment, depth)}, size: ${number(environment, depth)} } as Item)`,
    choice('item'),
    coalesce(element('items'), 'item'),
    coalesce(
      (environment, depth) => `${items(environment, depth)}.find(${callback(environment, 'item', 'boolean', depth)})`,
      'item',
    ),
    call('getItem', 'string'),
  ],
  shape: [
    (environment, depth) => `({ kind: "circle", radius: ${number(environment, depth)} } as Shape)`,
    (environment, depth) => `({ kind: "square", label: ${string(environment, depth)} } as Shape)`,
    choice('shape'),
    call('getShape', 'integer'),
  ],
  maybe: [
    (environment, depth) => `findTraced(${string(environment, depth)}, ${boolean(environment, depth)})`,
    property('item', 'note'),
    choice('maybe'),
    element('strings'),
    (environment, depth) => `${strings(environment, depth)}.find(${callback(environment, 'string', 'boolean', depth)})`,
    (environment, depth) => `${items(environment, depth)}[${integer(environment, depth)}]?.note`,
    coalesce(maybe, 'maybe'),
  ],
  strings: [
    spread,
    withCallback('strings', 'map', 'string', 'string'),
    withCallback('strings', 'filter', 'string', 'boolean'),
    withCallback('items', 'map', 'item', 'string'),
    withCallback('items', 'flatMap', 'item', 'strings'),
    withCallback('lists', 'flatMap', 'strings', 'strings'),
    (environment, depth) => `${string(environment, depth)}.split(${quoteText(environment.tape.pick(separators))})`,
    property('item', 'tags'),
    choice('strings'),
    call('getTracedList', 'string', 'integer'),
    call('getSame', 'strings'),
    (environment, depth) =>
      `${strings(environment, depth)}.map((one) => getTraced(one)).filter((one) => testTraced(one, ${boolean(environment, depth)}))`,
    method('strings', 'slice', 'integer', 'integer'),
    (environment, depth) =>
      `${strings(environment, depth)}.slice(${environment.tape.pick(['1', '0, 2', '-1', '0, -1'])})`,
    method('strings', 'concat', 'strings'),
    (environment, depth) => `${strings(environment, depth)}.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))`,
    (environment, depth) => `${strings(environment, depth)}.toSorted((a, b) => a.length - b.length)`,
    ofVariable('growing', (name) => `[...${name}]`, leaves.strings),
    ofVariable(
      'growing',
      (name, environment, depth) => `${name}.map(${callback(environment, 'string', 'string', depth)})`,
      leaves.strings,
    ),
    ofVariable('growing', (name) => `getSame(${name})`, leaves.strings),
    ofVariable('set', (name) => `[...${name}]`, leaves.strings),
    ofVariable('map', (name) => `[...${name}.keys(), ...${name}.values()]`, leaves.strings),
    coalesce(element('lists'), 'strings'),
    (environment, depth) =>
      `${strings(environment, depth)}.map((one, index) => (index === ${integer(environment, depth)} ? one : ${string(environment, depth)}))`,
  ],
  numbers: [
    withCallback('items', 'map', 'item', 'number'),
    withCallback('lists', 'map', 'strings', 'number'),
    (environment, depth) => `[${number(environment, depth)}, ${number(environment, depth)}]`,
  ],
  items: [
    (environment, depth) => `[${item(environment, depth)}, ...${items(environment, depth)}]`,
    withCallback('items', 'filter', 'item', 'boolean'),
    withCallback('items', 'map', 'item', 'item'),
    withCallback('strings', 'map', 'string', 'item'),
    choice('items'),
    (environment, depth) => `${items(environment, depth)}.toSorted((a, b) => a.size - b.size)`,
  ],
  lists: [
    (environment, depth) => `[${strings(environment, depth)}]`,
    (environment, depth) => `[${strings(environment, depth)}, ...${lists(environment, depth)}]`,
    withCallback('strings', 'map', 'string', 'strings'),
    withCallback('items', 'map', 'item', 'strings'),
    withCallback('lists', 'filter', 'strings', 'boolean'),
    withCallback('lists', 'map', 'strings', 'strings'),
    choice('lists'),
  ],
};

function escapeTemplate(text: string): string {
  return text.replace(/[`$\\]/g, (each) => `\\${each}`);
}

/** For annotations. */
export const typeText = (type: TypeName): string => types[type];
