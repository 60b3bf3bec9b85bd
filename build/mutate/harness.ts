import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import fc from 'fast-check';

/**
 * As much of vitest as the tests need that judge mutants: the same matchers, run in a plain worker, ended by the first
 * test that fails. A mutant then takes milliseconds.
 */
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
// The same random values for every mutant and in every run.
fc.configureGlobal({ seed: 904 });

export const expect = chai.expect;

interface Collected {
  readonly name: string;
  readonly body: () => unknown;
}

const collected: Collected[] = [];

type Body = (...values: never[]) => unknown;

const rows = (table: readonly unknown[], body: Body) =>
  table.map(
    (row) => () =>
      Array.isArray(row)
        ? (body as (...values: unknown[]) => unknown)(...row)
        : (body as (row: unknown) => unknown)(row),
  );

export const describe = Object.assign((_name: string, body: () => void): void => body(), {
  each:
    (table: readonly unknown[]) =>
    (_name: string, body: Body): void => {
      for (const run of rows(table, body)) run();
    },
});

export const test = Object.assign(
  (name: string, body: () => unknown): void => {
    collected.push({ name, body });
  },
  {
    each:
      (table: readonly unknown[]) =>
      (name: string, body: Body): void => {
        for (const run of rows(table, body)) collected.push({ name, body: run });
      },
  },
);

export const it = test;

/** The name of the first test that fails; undefined when none does. */
export async function firstFailure(): Promise<string | undefined> {
  for (const { name, body } of collected) {
    try {
      await body();
    } catch {
      return name;
    }
  }
  return collected.length === 0 ? 'there are no tests' : undefined;
}
