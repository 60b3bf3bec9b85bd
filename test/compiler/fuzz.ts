import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type BatchResult, compareBatch, shrinkDivergence, tapes } from './fuzz/run.js';
import { findPowerShell, PowerShellRunner } from './powershell-runner.js';

/** `npm run fuzz -- --programs 100000 --seed 1`: random programs in both languages, in several cultures. */
const { values } = parseArgs({
  options: {
    programs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const wanted = Number(values.programs);
const firstSeed = Number(values.seed);
const batchSize = 600;
const cultures = ['', 'de-DE', 'tr-TR'] as const;

const executable = findPowerShell();
if (executable === undefined) {
  console.error('The fuzzer needs PowerShell: put pwsh on the path, or name it in RDP0X904_PWSH.');
  process.exit(1);
}
const runners = [new PowerShellRunner(executable), new PowerShellRunner(executable)];
const started = performance.now();
let compared = 0;
let refused = 0;
let thrown = 0;
let failed = 0;
let next = 0;

// While one PowerShell runs a batch, the next is compiled for the other.
await Promise.all(runners.map(work));
for (const runner of runners) await runner.close();
report();
process.stdout.write('\n');
process.exitCode = failed > 0 ? 1 : 0;

async function work(runner: PowerShellRunner): Promise<void> {
  while (next * batchSize < wanted && failed === 0) {
    const number = next++;
    const culture = cultures[number % cultures.length] ?? '';
    const batch = fc.sample(tapes, {
      numRuns: Math.min(batchSize, wanted - number * batchSize),
      seed: firstSeed + number,
    });
    const result: BatchResult = await compareBatch(batch, runner, { culture });
    compared += result.compared;
    refused += result.refused.length;
    thrown += result.thrown;
    failed += result.divergences.length;
    report();
    const [divergence] = result.divergences;
    if (divergence === undefined) continue;
    const shown = await shrinkDivergence(batch[divergence.index] ?? [], runner, { culture });
    process.stdout.write(
      `\nSeed ${firstSeed + number}, program ${divergence.index}, culture '${culture}':\n${shown}\n`,
    );
  }
}

/** A progress bar with what was counted so far. */
function report(): void {
  const seconds = (performance.now() - started) / 1000;
  const done = Math.min(1, (compared + refused) / wanted);
  const bar = '#'.repeat(Math.round(done * 30)).padEnd(30, '.');
  const figures = `${compared} programs, ${failed} diverged, ${refused} refused, ${thrown} ended with an error`;
  process.stdout.write(`\r[${bar}] ${figures}, ${Math.round(compared / seconds)}/s, seed ${firstSeed} `);
}
