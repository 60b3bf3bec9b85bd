import type { Tape } from './tape.js';

/** The types of the programs, by short names. */
export const types = {
  string: 'string',
  number: 'number',
  integer: 'Integer',
  boolean: 'boolean',
  color: 'Color',
  item: 'Item',
  shape: 'Shape',
  maybe: 'string | undefined',
  strings: 'readonly string[]',
  numbers: 'readonly number[]',
  items: 'readonly Item[]',
  lists: 'readonly (readonly string[])[]',
} as const;

export type TypeName = keyof typeof types;

export interface Variable {
  readonly name: string;
  readonly type: TypeName | 'growing' | 'set' | 'map';
  readonly mutable: boolean;
  /** A growing array that the loop around goes over may not grow. */
  frozen?: boolean;
}

interface Block {
  readonly variables: Variable[];
  /** Names of outer variables that were used here: hiding one afterwards would be an error of TypeScript. */
  readonly used: Set<string>;
}

/** Names that PowerShell keeps for itself, that the lowering uses, or that differ in case only. */
const names = (
  'value Value input host args psItem errorActionPreference matches ofs foreach found Found each Each pid text Text words Words operand source index error matches event ' +
  'item Item list result this2 home sorted position parameters entry total Count length x X pid note Note flag'
).split(' ');

/** What is in scope while a program is written. */
export class Environment {
  readonly #blocks: Block[] = [{ variables: [], used: new Set() }];
  /** How many loops and switches are around. */
  loops = 0;
  /** Expressions that may still be written: keeps programs small. */
  budget = 60;

  constructor(readonly tape: Tape) {}

  inBlock<T>(write: () => T): T {
    this.#blocks.push({ variables: [], used: new Set() });
    try {
      return write();
    } finally {
      this.#blocks.pop();
    }
  }

  /** A name that may be declared in the current block. */
  freshName(besides = ''): string {
    const block = this.#blocks.at(-1);
    const start = this.tape.next(names.length);
    for (let offset = 0; offset < names.length; offset++) {
      const name = names[(start + offset) % names.length] ?? '';
      const isFree =
        block?.variables.every((each) => each.name !== name) === true &&
        !block.used.has(name) &&
        !new RegExp(`\\b${name}\\b`).test(besides);
      if (isFree) return name;
    }
    throw new Error('All names of the block are taken.');
  }

  declare(variable: Variable): void {
    this.#blocks.at(-1)?.variables.push(variable);
  }

  /** Variables of a type that are visible, the innermost first; `hidden` is being declared. */
  visible(matches: (variable: Variable) => boolean): Variable[] {
    const seen = new Set<string>(this.hidden);
    const found: Variable[] = [];
    for (const block of [...this.#blocks].reverse()) {
      for (const each of block.variables) {
        if (!seen.has(each.name) && matches(each)) found.push(each);
      }
      for (const each of block.variables) seen.add(each.name);
    }
    return found;
  }

  /** Names that an initialiser may not use, because they are being declared. */
  readonly hidden: string[] = [];

  use(variable: Variable): string {
    for (const block of [...this.#blocks].reverse()) {
      if (block.variables.includes(variable)) break;
      block.used.add(variable.name);
    }
    return variable.name;
  }
}
