import { ToolError } from '../../errors.js';
import { getOutsideDiagnosis } from '../../protocol/outside.js';
import { probe } from '../../protocol/probe.js';
import type { ProbeReport } from '../../protocol/report.js';
import { formatUtc } from '../../protocol/time.js';
import type { Finding } from '../../recipe/finding.js';
import type { Command, CommandOptions } from '../command.js';
import { exitCodes } from '../failure.js';
import { findingLines } from '../findings.js';
import { readOptions, readTarget, readWhole } from '../options.js';
import { whileSaying } from '../progress.js';
import { bold, dim, fold } from '../terminal.js';

interface Looked {
  readonly report: ProbeReport;
  readonly findings: readonly Finding[];
}

/** How many hosts are looked at side by side. */
const width = 8;

const options = {
  json: { type: 'boolean', description: 'the full reports as JSON' },
  timeout: { type: 'string', value: 'SECONDS', description: 'for each host, 1 to 300; 10 when not given' },
  'show-steps': { type: 'boolean', description: 'every step of the connection, not only the findings' },
} as const satisfies CommandOptions;

/** `rdp0x904 test HOST[:PORT] …`: looks at servers from outside and says what a client would meet there. */
export const testCommand: Command = {
  usage: 'test HOST[:PORT] ...',
  summary: 'look at Remote Desktop servers from outside; changes nothing',
  options,
  run: test,
};

async function test(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options);
  if (positionals.length === 0)
    throw new ToolError('E_TARGET', 'No host was named.', 'Write rdp0x904 test HOST[:PORT].');
  const timeoutMs = readWhole('--timeout', values.timeout, 10, 1, 300) * 1000;
  const targets = positionals.map(readTarget);
  const looked: Looked[] = [];
  const print = (each: Looked): void => {
    if (values.json !== true) console.log(lines(each, values['show-steps'] === true).join('\n'));
  };
  for (let from = 0; from < targets.length; from += width) {
    const batch = targets.slice(from, from + width).map(async (target): Promise<Looked> => {
      const report = await probe(target, { timeoutMs });
      return { report, findings: getOutsideDiagnosis(report, formatUtc(new Date())) };
    });
    for (const each of batch) {
      const seen = await whileSaying(`Looking at ${targets[looked.length]?.host}`, () => each);
      looked.push(seen);
      print(seen);
    }
  }
  if (values.json === true) console.log(JSON.stringify(looked, undefined, 2));
  return exitCodeFor(looked);
}

function lines({ report, findings }: Looked, showSteps: boolean): string[] {
  const { host, port } = report.target;
  const steps = report.steps.map(
    (step) => `     ${step.step.padEnd(12)}${step.outcome.padEnd(8)} ${dim(fold(step.detail, 26))}`,
  );
  return [
    bold(`${host.includes(':') ? `[${host}]` : host}:${port}`),
    ...(showSteps ? steps : []),
    ...findingLines(findings),
    '',
  ];
}

/** The one kind of failure that all hosts share, or "fault found". */
function exitCodeFor(looked: readonly Looked[]): number {
  const codes = new Set(looked.map(exitCodeOfOne));
  const [only] = codes;
  if (codes.size === 1 && only !== undefined) return only;
  return exitCodes.faultFound;
}

function exitCodeOfOne({ report, findings }: Looked): number {
  const [resolved, connected] = report.steps;
  if (resolved.outcome === 'failed') return exitCodes.nameNotFound;
  if (connected.outcome === 'failed') return exitCodes.unreachable;
  return findings.some((each) => each.status === 'fault' || each.status === 'suspect')
    ? exitCodes.faultFound
    : exitCodes.fine;
}
