import { parseArgs } from 'node:util';
import { openJudge } from './mutate/judge.js';
import { type Mutation, mutate } from './mutate/operators.js';
import { reasonFor, unusedReasons } from './mutate/survivors.js';
import { readTarget, targets } from './mutate/targets.js';
import { runScript } from './script.js';

/** So many of a hundred mutants must be killed. */
const least = 90;

interface Survivor {
  readonly file: string;
  readonly mutation: Mutation;
  /** The line as it is, and what became of it. */
  readonly change: string;
  readonly reason: string | undefined;
}

/**
 * `npm run mutate -- [--only TEXT]`: puts one small fault at a time into the parts that decide and the codecs, and runs
 * the tests that judge them. Lists the mutants that no test kills, each with the reason why it is harmless. Exit code 1
 * when too many live.
 */
await runScript(async (args) => {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' } } });
  const chosen = targets().filter((each) => each.file.includes(values.only ?? ''));
  const survivors: Survivor[] = [];
  let mutants = 0;
  console.log(`${'file'.padEnd(44)}${'mutants'.padStart(8)}${'killed'.padStart(8)}${'percent'.padStart(9)}`);
  for (const target of chosen) {
    const { text, mutations } = readTarget(target);
    await using judge = await openJudge(target);
    const fault = await judge.deathOf(text);
    if (fault !== undefined) throw new Error(`${target.file}: its tests fail as it is: ${fault}`);
    let killed = 0;
    for (const mutation of mutations) {
      const death = await judge.deathOf(mutate(text, mutation));
      if (death !== undefined) killed += 1;
      else survivors.push(survivorOf(target.file, text, mutation));
    }
    mutants += mutations.length;
    console.log(row(target.file, mutations.length, killed));
  }
  const killed = mutants - survivors.length;
  console.log(row('all', mutants, killed));
  console.log(`\n${survivors.length} survivors:`);
  for (const { file, mutation, change, reason } of survivors) {
    console.log(`${file}:${mutation.line} ${mutation.operator}: ${change}`);
    console.log(`    ${reason ?? 'No reason is given in build/mutate/survivors.ts.'}`);
  }
  if (values.only === undefined) {
    for (const each of unusedReasons(survivors.map(({ file, change }) => ({ file, change }))))
      console.log(`build/mutate/survivors.ts explains a survivor that there is not: ${each}`);
  }
  return mutants === 0 || killed / mutants >= least / 100 ? 0 : 1;
});

function row(name: string, mutants: number, killed: number): string {
  const percent = mutants === 0 ? 100 : (killed / mutants) * 100;
  return `${name.padEnd(44)}${String(mutants).padStart(8)}${String(killed).padStart(8)}${percent.toFixed(1).padStart(9)}`;
}

/** The mutation with as much of its line as tells it from others: `each.activeMtu {> -> >=} 1500`. */
function survivorOf(file: string, text: string, mutation: Mutation): Survivor {
  const { start, end, replacement } = mutation;
  const line = (part: string): string => part.replace(/\s+/g, ' ').trim();
  const short = (part: string): string => (part.length > 60 ? `${part.slice(0, 57)}...` : part);
  const before = line(text.slice(text.lastIndexOf('\n', start) + 1, start)).slice(-30);
  const newLine = text.indexOf('\n', end);
  const after = line(text.slice(end, newLine === -1 ? undefined : newLine)).slice(0, 30);
  const change = `${before} {${short(line(text.slice(start, end)))} -> ${short(line(replacement))}} ${after}`.trim();
  return { file, mutation, change, reason: reasonFor(file, change) };
}
