import type { Integer } from '../border/dotnet.js';
import { type Change, getChangeDescription } from './change.js';
import { convertToInsideLiteral, getNoteFunction } from './change-log-script.js';
import { notTakenBackWords } from './failed-run.js';
import { convertToHandOverLine, type HandOver, longestLockWait } from './hand-over.js';
import {
  closingEvents,
  convertToChangedEvent,
  convertToEndEvent,
  convertToFailedEvent,
} from './notation/run-events.js';
import { convertToJournalLine, type JournalField } from './notation/written-line.js';
import { paybackMark } from './payback-script.js';
import { getRunLockPath } from './run-files.js';
import {
  convertToChangeStatement,
  convertToLiteral,
  convertToTestExpression,
  getStatementFunction,
} from './script-statements.js';

/**
 * The script of a run that was handed over: it stands alone, as that of a payback, and does what hand-over.ts and
 * failed-run.ts do.
 */
export function convertToHandOverScript(handOver: HandOver): string {
  const made: string[] = [];
  let step = handOver.firstStep;
  for (const item of handOver.items) {
    for (const line of convertToStep('Invoke-Step', step, item.change)) made.push(line);
    step += 1;
  }
  const failed = convertToFailedBlock(handOver);
  return [
    `# Rdp0x904, run ${handOver.id}: makes its changes. It loads no module and reads no file but its journal.`,
    ...convertToHandOverLine(handOver).map((each) => `${paybackMark}${each}`),
    ...getStatementFunction([...made, ...failed]),
    ...getNoteFunction(handOver.id, handOver.log),
    `$journal = ${convertToLiteral(handOver.path)}`,
    ...getLineFunction(),
    ...lockFunction,
    ...getStepFunction(),
    '$run = $null',
    '$lock = $null',
    'try {',
    `    $run = Open-Lock ${convertToLiteral(getRunLockPath(handOver.path))}`,
    `    $lock = Open-Lock ${convertToLiteral(handOver.lockPath)}`,
    `    if ([System.IO.File]::ReadAllText($journal) -match '"event":"(${closingEvents.join('|')})"') { return }`,
    ...made.map((each) => `    ${each}`),
    `    Add-Line ${convertToEndLiteral('Applied')}`,
    '} catch {',
    '    Add-Failure $_.Exception.Message',
    ...failed.map((each) => `    ${each}`),
    '} finally {',
    '    foreach ($held in $run, $lock) { if ($null -ne $held) { $held.Dispose() } }',
    `    Unregister-ScheduledTask -TaskPath '\\Rdp0x904\\' -TaskName ${convertToLiteral(getHandOverTaskName(handOver))} -Confirm:$false`,
    '}',
  ].join('\n');
}

/** Name of the scheduled task of a run that was handed over. */
export function getHandOverTaskName(handOver: HandOver): string {
  return `Apply ${handOver.id}`;
}

/** Functions that write lines of the journal. The last ones are written where that is still possible. */
function getLineFunction(): readonly string[] {
  return [
    'function Add-Line($Line) { [System.IO.File]::AppendAllText($journal, "$Line$([char] 10)") }',
    'function Add-LastLine($Line) { try { Add-Line $Line } catch { $null = $_ } }',
    'function Add-Failure($Message) {',
    // JSON takes any character by its number, and no encoding can harm that.
    `    $inside = [regex]::Replace($Message, '[^ -~]|["\\\\]', { param($found) '\\u{0:x4}' -f [int] $found.Value[0] })`,
    `    Add-LastLine (${convertToLineExpression(convertToFailedEvent('|'), ['$inside'])})`,
    '}',
  ];
}

/** A line as PowerShell that puts it together; each value that is a bar alone becomes the next of the variables. */
function convertToLineExpression(fields: readonly JournalField[], variables: readonly string[]): string {
  const parts = convertToJournalLine(fields).trim().split('|');
  let text = convertToLiteral(parts[0] ?? '');
  for (let index = 0; index < variables.length; index += 1) {
    text = `${text} + ${variables[index] ?? ''} + ${convertToLiteral(parts[index + 1] ?? '')}`;
  }
  return text;
}

function convertToEndLiteral(outcome: string): string {
  return convertToLiteral(convertToJournalLine(convertToEndEvent(outcome)).trim());
}

/**
 * Functions that make a change, read it back and write it down, and that bring back what was begun. What was noted as made
 * is noted as taken back; a way back that fails is kept for the end.
 */
function getStepFunction(): readonly string[] {
  const changed = convertToLineExpression(convertToChangedEvent('|', '|'), ['$Number', '$word']);
  return [
    '$progress = @{ Begun = 0; Done = 0; Open = @() }',
    'function Invoke-Step($Number, $Target, $Action, $Change, $Test) {',
    '    $progress.Begun = $Number',
    '    & $Change',
    '    $verified = [bool] (& $Test)',
    '    $word = "$verified".ToLowerInvariant()',
    `    Add-Line (${changed})`,
    "    Write-Note 'changed' $Target $Action $verified",
    '    $progress.Done = $Number',
    '}',
    'function Undo-Step($Number, $Target, $Action, $Change, $Test) {',
    '    if ($progress.Begun -lt $Number) { return }',
    '    try {',
    '        & $Change',
    '        if ($progress.Done -lt $Number) { return }',
    '        $verified = try { [bool] (& $Test) } catch { $false }',
    "        Write-Note 'undone' $Target $Action $verified",
    '    } catch {',
    '        $progress.Open += "$([regex]::Unescape($Target)): $($_.Exception.Message)"',
    '    }',
    '}',
  ];
}

/** A call of one of them. */
function convertToStep(command: string, step: Integer, change: Change): readonly string[] {
  const { target, action } = getChangeDescription(change);
  return [
    `${command} ${step} ${convertToInsideLiteral(target)} ${convertToInsideLiteral(action)} {`,
    ...convertToChangeStatement(change).map((each) => `    ${each}`),
    `} { ${convertToTestExpression(change)} }`,
  ];
}

/** What was done comes back, the last change first, unless it is to stay. */
function convertToFailedBlock(handOver: HandOver): readonly string[] {
  if (handOver.keepPartial) return [`Add-LastLine ${convertToEndLiteral('Kept')}`];
  const lines: string[] = [];
  for (let index = handOver.items.length - 1; index >= 0; index -= 1) {
    const wayBack = handOver.items[index]?.wayBack;
    if (wayBack === undefined) continue;
    for (const line of convertToStep('Undo-Step', handOver.firstStep + index, wayBack)) lines.push(line);
  }
  return [
    ...lines,
    'if ($progress.Open) {',
    `    Add-Failure "${notTakenBackWords} $($progress.Open)"`,
    `    Add-LastLine ${convertToEndLiteral('FailedNotUndone')}`,
    '} else {',
    `    Add-LastLine ${convertToEndLiteral('FailedAndUndone')}`,
    '}',
  ];
}

/** Holds a file as a run does: whoever began just before is waited for, for a while. */
const lockFunction: readonly string[] = [
  'function Open-Lock($Path) {',
  '    $gone = [System.IO.FileOptions]::DeleteOnClose',
  `    for ($left = ${longestLockWait}; $true; $left--) {`,
  "        try { return [System.IO.FileStream]::new($Path, 'OpenOrCreate', 'ReadWrite', 'None', 1, $gone) }",
  '        catch { if ($left -le 1) { throw } }',
  '        Start-Sleep -Seconds 1',
  '    }',
  '}',
];
