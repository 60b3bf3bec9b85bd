import { canonical } from '../client/records.js';
import { ToolError } from '../errors.js';
import type { StageModules } from '../lab/import-modules.js';
import { type JobOutcome, runMainJob } from '../lab/main-job.js';
import { openNodeStage } from '../lab/node-stage.js';
import { openPowerShellStage } from '../lab/powershell-stage.js';
import type { Stage } from '../lab/stage.js';
import { formatUtc } from '../protocol/time.js';
import type { Finding } from '../recipe/finding.js';
import { exitCodes } from './failure.js';
import { listFaults, readFault } from './faults.js';
import { findingLines } from './findings.js';
import { readOptions } from './options.js';
import { bold, dim, green, red } from './terminal.js';

/**
 * `npm start`: the main job in the lab, in Node, and where there is a PowerShell through the signed module's own cmdlets
 * too. Prints the way as it goes; 0 when the repair was proven and both gave equal results.
 */
export async function mainJob(args: readonly string[], modules: StageModules): Promise<number> {
  const { values, positionals } = readOptions(args, { fault: { type: 'string' }, list: { type: 'boolean' } });
  if (positionals[0] !== undefined)
    throw new ToolError('E_OPTION', `Unexpected argument '${positionals[0]}'.`, 'Write npm start -- --fault NAME.');
  if (values.list === true) {
    listFaults();
    return exitCodes.fine;
  }
  const fault = readFault(values.fault ?? 'certificate');
  const now = formatUtc(new Date());
  console.log(`${bold('The host:')} ${fault.description}\n`);

  await using node = openNodeStage();
  const inNode = await runMainJob(node, fault, now);
  console.log(jobLines(inNode).join('\n'));
  const proven = isProven(inNode);
  console.log(proven ? green('Repaired, proven, and taken back.') : red('The repair was not proven.'));

  const powershell = await openStage(modules);
  if (typeof powershell === 'string') {
    console.log(`\nThe same in PowerShell was skipped. ${powershell}`);
    return proven ? exitCodes.fine : exitCodes.failedAndUndone;
  }
  await using stage = powershell;
  console.log(`\n${bold(`The same through the signed module in ${stage.name}`)} ${dim(modules.product)}`);
  const inPowerShell = await runMainJob(stage, fault, now);
  for (const { step, remediation } of inPowerShell.steps) {
    console.log(`  ${step.cmdlet}: ${remediation.changes.length} changes, verified: ${remediation.verified}`);
  }
  const differences = differencesOf(inNode, inPowerShell);
  for (const each of differences) console.log(red(`  differs: ${each}`));
  const equal = differences.length === 0;
  console.log(
    equal ? green('Node and PowerShell gave equal results.') : red('Node and PowerShell gave different results.'),
  );
  return proven && equal && isProven(inPowerShell) ? exitCodes.fine : exitCodes.failedAndUndone;
}

/** The PowerShell stage, or one line that says why there is none. */
async function openStage(modules: StageModules): Promise<Stage | string> {
  try {
    return await openPowerShellStage(modules);
  } catch (failure) {
    if (failure instanceof ToolError && failure.code === 'E_POWERSHELL_MISSING') return failure.line;
    throw failure;
  }
}

function jobLines(job: JobOutcome): string[] {
  const views = (title: string, { outside, inside }: JobOutcome['before']): string[] => [
    bold(`${title}, from outside (${outside.report.steps.map((each) => `${each.step} ${each.outcome}`).join(', ')})`),
    ...findingLines(outside.findings),
    bold(`${title}, on the host`),
    ...findingLines(inside.filter((each) => each.status !== 'healthy')),
    ...(inside.every((each) => each.status === 'healthy') ? [`  ${green('healthy')} nothing found`] : []),
    '',
  ];
  const steps = job.steps.flatMap(({ step, preview, remediation, outside }) => [
    bold(`${step.cmdlet} ${parameterText(step.parameters)}`.trim()),
    ...preview.map((each) => `  What if: Performing the operation "${each.action}" on target "${each.target}".`),
    ...remediation.changes.map(
      (each) =>
        `  ${each.verified ? green('done') : red('not verified')}: ${each.action} (${each.target})${each.reversible ? '' : dim(' cannot be taken back')}`,
    ),
    `  From outside now: ${ids(outside).join(', ')}`,
    ...(remediation.rebootNeeded ? ['  A restart of the computer is needed.'] : []),
    '',
  ]);
  const undone = job.undone.map(
    (each) =>
      `  ${each.outcome === 'Undone' ? green('undone') : dim('not reversible')}: ${each.action} (${each.target})`,
  );
  return [
    ...views('Broken', job.before),
    ...steps,
    ...views('Repaired', job.after),
    bold('Undo-RdpRemediation'),
    ...undone,
    '',
    bold('Taken back, from outside'),
    ...findingLines(job.restored.outside.findings),
    '',
  ];
}

function parameterText(parameters: Readonly<Record<string, unknown>>): string {
  return Object.entries(parameters)
    .map(([name, value]) =>
      value === true ? `-${name}` : `-${name} ${Array.isArray(value) ? value.join(', ') : String(value)}`,
    )
    .join(' ');
}

const troubles = (findings: readonly Finding[]): string[] =>
  findings.filter((each) => each.status === 'fault' || each.status === 'suspect').map((each) => each.id);

/** Something was wrong, every change was read back, nothing is wrong afterwards, and the preview touched nothing. */
function isProven(job: JobOutcome): boolean {
  const wrongBefore = [...troubles(job.before.outside.findings), ...troubles(job.before.inside)];
  const wrongAfter = [...troubles(job.after.outside.findings), ...troubles(job.after.inside)];
  const verified = job.steps.every(({ remediation }) => remediation.verified && remediation.changes.length > 0);
  return wrongBefore.length > 0 && wrongAfter.length === 0 && verified && job.previewWasHarmless;
}

/** What the two stages do not agree on, by name. */
function differencesOf(one: JobOutcome, other: JobOutcome): string[] {
  const parts: Readonly<Record<string, (job: JobOutcome) => unknown>> = {
    'findings before': (job) => [job.before.inside, ids(job.before.outside.findings)],
    remediations: (job) => job.steps.map((each) => [each.remediation, ids(each.outside)]),
    'findings after': (job) => [job.after.inside, ids(job.after.outside.findings)],
    undone: (job) => job.undone,
    'findings after undo': (job) => [job.restored.inside, ids(job.restored.outside.findings)],
  };
  return Object.entries(parts)
    .filter(([, read]) => JSON.stringify(canonical(read(one))) !== JSON.stringify(canonical(read(other))))
    .map(([name]) => name);
}

/** From outside the two runs use different ports, so only what was found is compared. */
const ids = (findings: readonly Finding[]): string[] => findings.map((each) => `${each.status} ${each.id}`);
