/**
 * The choices that make a program, as numbers. At its end every choice is the first one, which is the simplest: a shorter
 * tape with smaller numbers is a simpler program, so that fast-check shrinks programs by shrinking arrays of numbers.
 */
export class Tape {
  #position = 0;

  constructor(readonly choices: readonly number[]) {}

  /** A number from 0 to below `count`. */
  next(count: number): number {
    const choice = this.choices[this.#position] ?? 0;
    this.#position++;
    return choice % count;
  }

  /** Whether the tape still has choices. */
  get isLeft(): boolean {
    return this.#position < this.choices.length;
  }

  pick<T>(options: readonly [T, ...T[]]): T {
    return options[this.next(options.length)] ?? options[0];
  }
}
