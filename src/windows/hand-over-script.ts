import type { Change } from './change.js';
import { getChangeNote } from './change-log.js';
import { convertToNoteStatement, getNoteFunction } from './change-log-script.js';
import { getWayBackName, notTakenBackWords } from './failed-run.js';
import { convertToHandOverLine, type HandOver, type HandOverItem, longestLockWait } from './hand-over.js';
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
  statementFunctions,
} from './script-statements.js';

/**
 * The script of a run that was handed over: it stands alone, as that of a payback, and does what hand-over.ts and
 * failed-run.ts do.
 */
export function convertToHandOverScript(handOver: HandOver): string {
  const blocks: string[] = [];
  let step = handOver.firstStep;
  for (const item of handOver.items) {
    for (const line of convertToHandOverBlock(handOver.id, item, `${step}`)) blocks.push(`    ${line}`);
    step += 1;
  }
  return [
    `# Rdp0x904, run ${handOver.id}: makes its changes. It loads no module and reads no file.`,
    ...convertToHandOverLine(handOver).map((each) => `${paybackMark}${each}`),
    ...statementFunctions,
    ...getNoteFunction(handOver.id, handOver.log),
    `$journal = ${convertToLiteral(handOver.path)}`,
    ...getLineFunction(),
    ...lockFunction,
    '$run = $null',
    '$lock = $null',
    '$step = 0',
    '$done = 0',
    'try {',
    `    $run = Open-Lock ${convertToLiteral(getRunLockPath(handOver.path))}`,
    `    $lock = Open-Lock ${convertToLiteral(handOver.lockPath)}`,
    `    if ([System.IO.File]::ReadAllText($journal) -match '"event":"(${closingEvents.join('|')})"') { return }`,
    ...blocks,
    `    Add-Line ${convertToEndLiteral('Applied')}`,
    '} catch {',
    '    Add-Failure $_.Exception.Message',
    ...convertToFailedBlock(handOver).map((each) => `    ${each}`),
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
    'function Add-Change($Step, $Verified) {',
    '    $verified = "$Verified".ToLowerInvariant()',
    `    Add-Line (${convertToLineExpression(convertToChangedEvent('|', '|'), ['$Step', '$verified'])})`,
    '}',
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

/** One change made, read back and written down. */
function convertToHandOverBlock(id: string, item: HandOverItem, step: string): readonly string[] {
  return [
    `$step = ${step}`,
    ...convertToChangeStatement(item.change),
    `$verified = [bool] (${convertToTestExpression(item.change)})`,
    `Add-Change ${step} $verified`,
    convertToNoteStatement(getChangeNote(id, 'changed', item.change)),
    `$done = ${step}`,
  ];
}

/** What was done comes back, the last change first, unless it is to stay. */
function convertToFailedBlock(handOver: HandOver): readonly string[] {
  if (handOver.keepPartial) return [`Add-LastLine ${convertToEndLiteral('Kept')}`];
  const lines: string[] = [];
  lines.push('$open = @()');
  for (let index = handOver.items.length - 1; index >= 0; index -= 1) {
    const wayBack = handOver.items[index]?.wayBack;
    if (wayBack === undefined) continue;
    const step = handOver.firstStep + index;
    for (const line of convertToBackBlock(handOver.id, wayBack, `${step}`)) lines.push(line);
  }
  return [
    ...lines,
    'if ($open) {',
    `    Add-Failure "${notTakenBackWords} $open"`,
    `    Add-LastLine ${convertToEndLiteral('FailedNotUndone')}`,
    '} else {',
    `    Add-LastLine ${convertToEndLiteral('FailedAndUndone')}`,
    '}',
  ];
}

/** What was begun comes back, and what was noted as made is noted as taken back. What fails is kept for the end. */
function convertToBackBlock(id: string, wayBack: Change, step: string): readonly string[] {
  return [
    `if ($step -ge ${step}) {`,
    '    try {',
    ...convertToChangeStatement(wayBack).map((each) => `        ${each}`),
    `        if ($done -ge ${step}) {`,
    `            $verified = try { [bool] (${convertToTestExpression(wayBack)}) } catch { $false }`,
    `            ${convertToNoteStatement(getChangeNote(id, 'undone', wayBack))}`,
    '        }',
    '    } catch {',
    `        $open += ${convertToLiteral(getWayBackName(wayBack))} + $_.Exception.Message`,
    '    }',
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
