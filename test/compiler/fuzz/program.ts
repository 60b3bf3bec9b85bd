import { Environment, type TypeName } from './environment.js';
import { colors, nearStrings, oddNumbers, oddStrings, typeText } from './expressions.js';
import type { Focus } from './focus.js';
import { finalOutcome, writeStatements } from './statements.js';
import { Tape } from './tape.js';

/** What every program may use; effects leave a trace, so that the order of evaluation shows. */
export const header = `
import { CommandError, type Integer } from '../border/dotnet.js';
import { moduleState } from '../border/state.js';
type Color = 'red' | 'Red' | 'green' | 'blue';
interface Item { readonly name: string; readonly size: number; readonly tags: readonly string[]; readonly color: Color; readonly note?: string }
interface Circle { readonly kind: 'circle'; readonly radius: number }
interface Square { readonly kind: 'square'; readonly label: string }
type Shape = Circle | Square;
const trace = moduleState({ log: '' });
function writeTrace(text: string): void { trace.log = trace.log + text + ';'; }
function getTraced(text: string): string { writeTrace(text); return text + '!'; }
function testTraced(text: string, result: boolean): boolean { writeTrace(text); return result; }
function findTraced(text: string, there: boolean): string | undefined { writeTrace(text); return there ? text : undefined; }
function getTracedList(text: string, count: Integer): readonly string[] {
  writeTrace(text);
  if (count === 0) { return []; }
  return count === 1 ? [text] : [text, text + '2'];
}
// A copy: a growing array that came back as itself would be an alias, which is outside the subset.
function getSame(list: readonly string[]): readonly string[] { return [...list]; }
function getChecked(text: string): string {
  if (text === 'boom') { throw new CommandError('Boom', 'InvalidArgument', text); }
  return text;
}
function getColor(color: Color): Color { return color; }
function getItem(name: string): Item { return { name, size: name.length, tags: [name], color: 'Red' }; }
function getShape(count: Integer): Shape { return count > 1 ? { kind: 'circle', radius: count } : { kind: 'square', label: \`\${count}\` }; }
function measureShape(shape: Shape): string {
  switch (shape.kind) {
    case 'circle': return \`\${shape.radius}\`;
    case 'square': return shape.label;
  }
}
`;

const parameters = [
  ['text', 'string'],
  ['other', 'string'],
  ['ratio', 'number'],
  ['whole', 'integer'],
  ['flag', 'boolean'],
  ['item', 'item'],
  ['words', 'strings'],
  ['items', 'items'],
  ['note', 'maybe'],
] as const satisfies readonly (readonly [string, TypeName])[];

const results: readonly [TypeName, ...TypeName[]] = [
  'string',
  'strings',
  'strings',
  'strings',
  'number',
  'item',
  'items',
  'lists',
  'maybe',
  'boolean',
  'numbers',
  'color',
];

export interface GeneratedProgram {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The program that a tape of choices stands for; a focus makes one hazard likely. */
export function writeProgram(choices: readonly number[], id: number, focus?: Focus): GeneratedProgram {
  const tape = new Tape(choices);
  const values = argumentsFrom(tape);
  const environment = new Environment(tape);
  const picked = tape.pick(results);
  const result = focus?.result ?? picked;
  const name = `getResult${id}`;
  const declared = parameters.map(([parameter, type]) => {
    environment.declare({ name: parameter, type, mutable: false });
    return type === 'maybe' ? `${parameter}?: string` : `${parameter}: ${typeText(type)}`;
  });
  const focused = focus?.statements.map((write) => write(environment, result, 2)) ?? [];
  const statements = [...focused, writeStatements(environment, result, 3)].join('\n');
  const body = `trace.log = '';\n${statements}\nreturn ${finalOutcome(environment, result)};`;
  const returned = `{ readonly value: ${typeText(result)}; readonly log: string }`;
  return { name, text: `function ${name}(${declared.join(', ')}): ${returned} {\n${body}\n}\n`, values };
}

function argumentsFrom(tape: Tape): readonly unknown[] {
  const string = (): string => (tape.next(4) > 0 ? tape.pick(nearStrings) : tape.pick(oddStrings));
  const list = (): string[] => Array.from({ length: tape.next(4) }, string);
  const item = () => ({
    name: string(),
    size: tape.pick(oddNumbers),
    tags: list(),
    color: tape.pick(colors),
    note: tape.next(2) === 0 ? undefined : string(),
  });
  return [
    string(),
    string(),
    tape.pick(oddNumbers),
    tape.next(5) - 1,
    tape.next(2) === 1,
    item(),
    list(),
    Array.from({ length: tape.next(3) }, item),
    tape.next(2) === 0 ? undefined : string(),
  ];
}
