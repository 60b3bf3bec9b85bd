import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCodes, printError } from '../../src/cli/failure.js';
import { ToolError } from '../../src/errors.js';
import { projectRoot } from '../root.js';
import { askEngine, runInDocker } from './docker.js';
import { pesterExitCodeOf } from './failures.js';
import { runLocally, type SuiteOptions, type SuiteRun } from './local.js';
import { prepareResults, readSummary, resultFiles } from './results.js';

const usage = `npm run pester -- [options]

Runs the Pester suite: in Docker when an engine answers, else in the PowerShell of this computer.

  --docker              in Docker or not at all
  --local               in the PowerShell of this computer
  --results FOLDER      where the result files go (dist/pester)
  --coverage            counts the lines of the generated module that ran
  --base-image IMAGE    base of the image, instead of that in pester/versions.json
  --timeout SECONDS     ends a suite that takes longer (1800)
  --engine-timeout SECONDS  how long Docker may take to answer (10)`;

interface Options extends SuiteOptions {
  readonly where: 'docker' | 'local' | 'either';
  readonly baseImage?: string;
  readonly engineTimeoutSeconds: number;
}

function readOptions(args: readonly string[]): Options | undefined {
  const seconds = (text: string): number => {
    if (!/^[1-9]\d*$/.test(text)) throw badUsage(`'${text}' is no number of seconds.`);
    return Number(text);
  };
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (failure) {
    throw badUsage(failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : '');
  }
  if (values.help === true) return undefined;
  if (values.docker === true && values.local === true) throw badUsage('--docker and --local exclude each other.');
  return {
    where: values.docker === true ? 'docker' : values.local === true ? 'local' : 'either',
    results: resolve(values.results ?? join(projectRoot, 'dist', 'pester')),
    coverage: values.coverage === true,
    baseImage: values['base-image'],
    timeoutSeconds: seconds(values.timeout ?? '1800'),
    engineTimeoutSeconds: seconds(values['engine-timeout'] ?? '10'),
    show: true,
  };
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    strict: true,
    options: {
      docker: { type: 'boolean' },
      local: { type: 'boolean' },
      results: { type: 'string' },
      coverage: { type: 'boolean' },
      'base-image': { type: 'string' },
      timeout: { type: 'string' },
      'engine-timeout': { type: 'string' },
      help: { type: 'boolean' },
    },
  }).values;

const badUsage = (message: string): ToolError =>
  new ToolError('E_USAGE', message, 'npm run pester -- --help lists the options.');

/** In Docker when an engine answers and the image can be had, else here. What kept it from Docker is said. */
async function run(options: Options): Promise<SuiteRun> {
  if (options.where === 'local') return runLocally(options);
  try {
    const engine = await askEngine(options.engineTimeoutSeconds);
    console.log(`In Docker ${engine}.`);
    return await runInDocker(options);
  } catch (failure) {
    const isDocker = failure instanceof ToolError && failure.code.startsWith('E_DOCKER');
    if (options.where === 'docker' || !isDocker) throw failure;
    console.log(`Not in Docker: ${failure.line}`);
    return runLocally(options);
  }
}

async function runSuite(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.log(usage);
    return exitCodes.fine;
  }
  prepareResults(options.results);
  const { exitCode } = await run(options);
  const summary = readSummary(options.results);
  if (summary !== undefined) {
    console.log(`PowerShell ${summary.powershell}, Pester ${summary.pester}.`);
    if (summary.lines !== null)
      console.log(`${summary.lines.ran} of ${summary.lines.all} lines of the generated module ran.`);
    console.log(`${summary.passed} passed, ${summary.failed} failed, ${summary.skipped.length} skipped`);
    console.log(`Results: ${resultFiles.map((each) => join(options.results, each)).join(', ')}`);
  }
  return exitCode;
}

/** `npm run pester` with these arguments: prints what came of it, a failure in one line, and gives the exit code. */
export async function pesterCommand(args: readonly string[]): Promise<number> {
  try {
    return await runSuite(args);
  } catch (failure) {
    printError(failure);
    return pesterExitCodeOf(failure) ?? exitCodes.defect;
  }
}
