import type { Change } from './change.js';
import { getChangeNote } from './change-log.js';
import { convertToNoteStatement, getNoteFunction } from './change-log-script.js';
import { convertToHandOverLine, type HandOver, type HandOverItem, longestLockWait } from './hand-over.js';
import { paybackMark } from './payback-script.js';
import {
  convertToChangeStatement,
  convertToLiteral,
  convertToTestExpression,
  statementFunctions,
} from './script-statements.js';

/** The script of a run that was handed over: it stands alone, as that of a payback, and does what hand-over.ts does. */
export function convertToHandOverScript(handOver: HandOver): string {
  const blocks: string[] = [];
  const backs: (readonly string[])[] = [];
  let step = handOver.firstStep;
  for (const item of handOver.items) {
    for (const line of convertToHandOverBlock(handOver.id, item, `${step}`)) blocks.push(`    ${line}`);
    const { wayBack } = item;
    // What was not reached yet is not to come back.
    if (wayBack !== undefined) backs.push(convertToBackBlock(handOver.id, wayBack, `${step}`));
    step += 1;
  }
  const reversed: string[] = [];
  for (let index = backs.length - 1; index >= 0; index -= 1) {
    for (const line of backs[index] ?? []) reversed.push(`    ${line}`);
  }
  return [
    `# Rdp0x904, run ${handOver.id}: makes its changes. It loads no module and reads no file.`,
    ...convertToHandOverLine(handOver).map((each) => `${paybackMark}${each}`),
    ...statementFunctions,
    ...getNoteFunction(handOver.id, handOver.log),
    'function Add-Line($Line) { [System.IO.File]::AppendAllText($journal, "$Line$([char] 10)") }',
    `$journal = ${convertToLiteral(handOver.path)}`,
    ...convertToLockFunction(handOver.lockPath),
    '$lock = $null',
    '$step = 0',
    '$done = 0',
    'try {',
    '    $lock = Open-Lock',
    ...blocks,
    '    Add-Line \'{"event":"end","outcome":"Applied"}\'',
    '} catch {',
    "    $message = $_.Exception.Message -replace '[^ -~]|[\"\\\\]', ' '",
    '    Add-Line "{`"event`":`"failed`",`"message`":`"$message`"}"',
    ...reversed,
    '    Add-Line \'{"event":"end","outcome":"FailedAndUndone"}\'',
    '} finally {',
    '    if ($null -ne $lock) { $lock.Dispose() }',
    '}',
    `Unregister-ScheduledTask -TaskPath '\\Rdp0x904\\' -TaskName ${convertToLiteral(getHandOverTaskName(handOver))} -Confirm:$false`,
  ].join('\n');
}

/** Name of the scheduled task of a run that was handed over. */
export function getHandOverTaskName(handOver: HandOver): string {
  return `Apply ${handOver.id}`;
}

/** One change made, read back and written down. */
function convertToHandOverBlock(id: string, item: HandOverItem, step: string): readonly string[] {
  return [
    `$step = ${step}`,
    ...convertToChangeStatement(item.change),
    `$verified = [bool] (${convertToTestExpression(item.change)})`,
    `Add-Line "{\`"event\`":\`"changed\`",\`"step\`":\`"${step}\`",\`"verified\`":\`"$("$verified".ToLowerInvariant())\`"}"`,
    convertToNoteStatement(getChangeNote(id, 'changed', item.change)),
    `$done = ${step}`,
  ];
}

/** What was begun comes back, and what was noted as made is noted as taken back. */
function convertToBackBlock(id: string, wayBack: Change, step: string): readonly string[] {
  return [
    `if ($step -ge ${step}) {`,
    ...convertToChangeStatement(wayBack).map((each) => `    ${each}`),
    `    if ($done -ge ${step}) {`,
    `        $verified = try { [bool] (${convertToTestExpression(wayBack)}) } catch { $false }`,
    `        ${convertToNoteStatement(getChangeNote(id, 'undone', wayBack))}`,
    '    }',
    '}',
  ];
}

/** Holds the journal as a run does: whoever began just before is waited for, for a while. */
function convertToLockFunction(lockPath: string): readonly string[] {
  return [
    'function Open-Lock {',
    '    $gone = [System.IO.FileOptions]::DeleteOnClose',
    `    for ($left = ${longestLockWait}; $true; $left--) {`,
    `        try { return [System.IO.FileStream]::new(${convertToLiteral(lockPath)}, 'OpenOrCreate', 'ReadWrite', 'None', 1, $gone) }`,
    '        catch { if ($left -le 1) { throw } }',
    '        Start-Sleep -Seconds 1',
    '    }',
    '}',
  ];
}
