import type { Environment, TypeName } from './environment.js';
import { typeText, writeExpression } from './expressions.js';

const declared: readonly [TypeName, ...TypeName[]] = [
  'string',
  'number',
  'boolean',
  'strings',
  'maybe',
  'item',
  'items',
  'lists',
  'color',
  'shape',
  'numbers',
];

/** Writes the statements of a block; `result` is what the function returns. */
export function writeStatements(environment: Environment, result: TypeName, depth: number): string {
  const count = environment.tape.next(depth > 1 ? 6 : 4);
  const written: string[] = [];
  for (let index = 0; index < count && environment.budget > 0; index++) {
    written.push(writeStatement(environment, result, depth));
  }
  return written.join('\n');
}

export type StatementWriter = (environment: Environment, result: TypeName, depth: number) => string;

function writeStatement(environment: Environment, result: TypeName, depth: number): string {
  const options = depth > 0 ? statements : shallow;
  return environment.tape.pick(options)(environment, result, depth);
}

const block: StatementWriter = (environment, result, depth) =>
  `{\n${environment.inBlock(() => writeStatements(environment, result, depth - 1))}\n}`;

const declaration: StatementWriter = (environment) => {
  const type = environment.tape.pick(declared);
  const mutable = environment.tape.next(3) === 0;
  const name = environment.freshName();
  const value = initializer(environment, name, type);
  environment.declare({ name, type, mutable });
  return `${mutable ? 'let' : 'const'} ${name}: ${typeText(type)} = ${value};`;
};

function initializer(environment: Environment, name: string, type: TypeName): string {
  environment.hidden.push(name);
  try {
    return writeExpression(environment, type, 3);
  } finally {
    environment.hidden.pop();
  }
}

const assignment: StatementWriter = (environment) => {
  const [variable] = environment.visible((each) => each.mutable);
  if (variable === undefined || variable.type === 'growing' || variable.type === 'set' || variable.type === 'map') {
    return trace(environment);
  }
  const { type } = variable;
  const operators: readonly [string, ...string[]] =
    type === 'number' ? ['=', '+=', '-=', '*=', '/='] : type === 'string' ? ['=', '+='] : ['='];
  const operator = environment.tape.pick(operators);
  return `${environment.use(variable)} ${operator} ${writeExpression(environment, type, 2)};`;
};

const trace = (environment: Environment): string => `writeTrace(${writeExpression(environment, 'string', 2)});`;

export const discarded: StatementWriter = (environment) =>
  environment.tape.pick([
    () => `getTraced(${writeExpression(environment, 'string', 2)});`,
    () => `getTracedList(${writeExpression(environment, 'string', 2)}, 2);`,
    () => `findTraced(${writeExpression(environment, 'string', 1)}, true);`,
    () => `testTraced(${writeExpression(environment, 'string', 1)}, true);`,
  ])();

const choice: StatementWriter = (environment, result, depth) => {
  let text = `if (${writeExpression(environment, 'boolean', 3)}) ${block(environment, result, depth)}`;
  if (environment.tape.next(3) === 0)
    text += ` else if (${writeExpression(environment, 'boolean', 2)}) ${block(environment, result, depth)}`;
  return environment.tape.next(2) === 0 ? text : `${text} else ${block(environment, result, depth)}`;
};

/** `continue` and `break`, where a loop is around; otherwise a return. */
const jump: StatementWriter = (environment, result) => {
  if (environment.loops === 0)
    return `if (${writeExpression(environment, 'boolean', 1)}) { return ${outcome(environment, result)}; }`;
  return `if (${writeExpression(environment, 'boolean', 2)}) { ${environment.tape.pick(['continue;', 'break;'])} }`;
};

export const outcome = (environment: Environment, result: TypeName): string =>
  `{ value: ${writeExpression(environment, result, 2)}, log: trace.log }`;

/** At the end a growing array may be given away as it is. */
export function finalOutcome(environment: Environment, result: TypeName): string {
  const [growing] = environment.visible((each) => each.type === 'growing');
  if (result !== 'strings' || growing === undefined) return outcome(environment, result);
  return `{ value: ${environment.use(growing)}, log: trace.log }`;
}

function looped<T>(environment: Environment, write: () => T): T {
  environment.loops++;
  try {
    return write();
  } finally {
    environment.loops--;
  }
}

const loop: StatementWriter = (environment, result, depth) => {
  const [growing] = environment.visible((each) => each.type === 'growing');
  if (growing !== undefined && environment.tape.next(4) === 0) {
    const wasFrozen = growing.frozen === true;
    growing.frozen = true;
    const text = loopOver(environment, environment.use(growing), 'string', result, depth);
    growing.frozen = wasFrozen;
    return text;
  }
  const [list, element] = environment.tape.pick<readonly [TypeName, TypeName]>([
    ['strings', 'string'],
    ['items', 'item'],
    ['lists', 'strings'],
    ['numbers', 'number'],
  ]);
  return loopOver(environment, writeExpression(environment, list, 3), element, result, depth);
};

function loopOver(environment: Environment, items: string, element: TypeName, result: TypeName, depth: number): string {
  return environment.inBlock(() => {
    const name = environment.freshName(items);
    environment.declare({ name, type: element, mutable: false });
    const body = looped(environment, () => block(environment, result, depth));
    return `for (const ${name} of ${items}) ${body}`;
  });
}

const counted: StatementWriter = (environment, result, depth) => {
  const name = `counter${depth}`;
  const least = environment.tape.next(3);
  return environment.inBlock(() => {
    environment.declare({ name, type: 'integer', mutable: false });
    const body = looped(environment, () => block(environment, result, depth));
    return `for (let ${name} = 0; ${name} < ${least + 1}; ${name}++) ${body}`;
  });
};

/** Ends after a few turns whatever its body does. */
const whiles: StatementWriter = (environment, result, depth) => {
  const name = `turns${depth}`;
  const test = `${name} < 3 && ${writeExpression(environment, 'boolean', 2)}`;
  const body = looped(environment, () => block(environment, result, depth));
  return environment.tape.next(3) === 0
    ? `{ let ${name}: number = 0; do { ${name} += 1; ${body} } while (${test}); }`
    : `{ let ${name}: number = 0; while (${test}) { ${name} += 1; ${body} } }`;
};

const switched: StatementWriter = (environment, result, depth) => {
  const [subject, ...words] = environment.tape.pick<readonly string[]>([
    [writeExpression(environment, 'color', 2), '"red"', '"Red"', '"green"'],
    [`${writeExpression(environment, 'item', 1)}.color`, '"blue"', '"red"', '"Red"'],
    [writeExpression(environment, 'number', 2), '0', '1', '0.5'],
  ]);
  const clause = (test: string): string => {
    const last = environment.loops > 0 ? environment.tape.pick(['break;', 'continue;', 'break;']) : 'break;';
    return `${test}: ${block(environment, result, depth).slice(0, -1)}${last} }`;
  };
  const clauses = words.map((word) => clause(`case ${word}`));
  if (environment.tape.next(2) === 0) clauses.push(clause('default'));
  const head = environment.tape.next(4) === 0 ? `${words[0] === undefined ? '' : `case ${words[2]}: `}` : '';
  const shown =
    head === ''
      ? clauses
      : clauses.filter((_, index) => index !== 2).map((each, index) => (index === 0 ? head + each : each));
  return `switch (${subject}) {\n${shown.join('\n')}\n}`;
};

/** `continue` of a loop from inside a switch, with something behind it that it must skip. */
export const skipping: StatementWriter = (environment, result, depth) =>
  environment.inBlock(() => {
    const name = environment.freshName();
    environment.declare({ name, type: 'color', mutable: false });
    const inner = looped(environment, () => block(environment, result, depth)).slice(0, -1);
    return [
      `for (const ${name} of [getColor("red"), getColor("Red"), getColor("blue")]) {`,
      `switch (${name}) { case "Red": ${inner}\ncontinue; } case "red": { ${trace(environment)} break; } default: break; }`,
      `${trace(environment)} }`,
    ].join('\n');
  });

const attempt: StatementWriter = (environment, result, depth) => {
  // Control may not leave a finally block.
  const outer = environment.loops;
  const guarded = block(environment, result, depth).slice(0, -1);
  const thrown = `throw new CommandError("Thrown", "InvalidOperation", ${writeExpression(environment, 'string', 1)});`;
  const body = `${guarded}\nif (${writeExpression(environment, 'boolean', 1)}) { ${thrown} }\n}`;
  const handler = `catch { ${trace(environment)} }`;
  const again = `catch (failure) { ${trace(environment)} throw failure; }`;
  const last = `finally { ${trace(environment)} }`;
  environment.loops = outer;
  return `try ${body} ${environment.tape.pick([handler, `${handler} ${last}`, last, again, `${again} ${last}`])}`;
};

export const growing: StatementWriter = (environment) => {
  const name = environment.freshName();
  environment.declare({ name, type: 'growing', mutable: false });
  return `const ${name}: string[] = [];`;
};

export const push: StatementWriter = (environment) => {
  const [variable] = environment.visible((each) => each.type === 'growing' && each.frozen !== true);
  if (variable === undefined) return trace(environment);
  return `${environment.use(variable)}.push(${writeExpression(environment, 'string', 3)});`;
};

const destructuring: StatementWriter = (environment) => {
  const name = environment.freshName();
  environment.hidden.push(name);
  const value = writeExpression(environment, 'item', 2);
  environment.hidden.pop();
  environment.declare({ name, type: 'string', mutable: false });
  return `const { name: ${name} } = ${value};`;
};

const collection: StatementWriter = (environment) => {
  const [known] = environment.visible((each) => each.type === 'set' || each.type === 'map');
  if (known !== undefined && environment.tape.next(3) > 0) {
    const name = environment.use(known);
    const key = writeExpression(environment, 'string', 2);
    if (known.type === 'set') return `${name}.add(${key});`;
    return environment.tape.next(4) === 0
      ? `${name}.delete(${key});`
      : `${name}.set(${key}, ${writeExpression(environment, 'string', 2)});`;
  }
  const name = environment.freshName();
  const type = environment.tape.pick(['set', 'map'] as const);
  environment.declare({ name, type, mutable: false });
  return `const ${name} = new ${type === 'set' ? 'Set<string>' : 'Map<string, string>'}();`;
};

const shallow: readonly [StatementWriter, ...StatementWriter[]] = [
  (environment) => trace(environment),
  declaration,
  assignment,
  discarded,
  push,
  jump,
];

const statements: readonly [StatementWriter, ...StatementWriter[]] = [
  declaration,
  (environment) => trace(environment),
  assignment,
  discarded,
  choice,
  jump,
  loop,
  loop,
  counted,
  whiles,
  switched,
  switched,
  skipping,
  attempt,
  growing,
  growing,
  push,
  push,
  push,
  destructuring,
  collection,
  block,
];
