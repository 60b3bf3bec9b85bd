import { convertToHandOverLine, type HandOver, type HandOverItem } from './hand-over.js';
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
  const backs: string[] = [];
  let step = handOver.firstStep;
  for (const item of handOver.items) {
    for (const line of convertToHandOverBlock(item, `${step}`)) blocks.push(`    ${line}`);
    const { wayBack } = item;
    // What was not reached yet is not to come back.
    if (wayBack !== undefined) backs.push(convertToBackLine(`${step}`, convertToChangeStatement(wayBack)));
    step += 1;
  }
  const reversed: string[] = [];
  for (let index = backs.length - 1; index >= 0; index -= 1) reversed.push(backs[index] ?? '');
  return [
    `# Rdp0x904, run ${handOver.id}: makes its changes. It loads no module and reads no file.`,
    ...convertToHandOverLine(handOver).map((each) => `${paybackMark}${each}`),
    ...statementFunctions,
    'function Add-Line($Line) { [System.IO.File]::AppendAllText($journal, "$Line$([char] 10)") }',
    `$journal = ${convertToLiteral(handOver.path)}`,
    '$step = 0',
    'try {',
    ...blocks,
    '    Add-Line \'{"event":"end","outcome":"Applied"}\'',
    '} catch {',
    "    $message = $_.Exception.Message -replace '[^ -~]|[\"\\\\]', ' '",
    '    Add-Line "{`"event`":`"failed`",`"message`":`"$message`"}"',
    ...reversed,
    '    Add-Line \'{"event":"end","outcome":"FailedAndUndone"}\'',
    '}',
    `Unregister-ScheduledTask -TaskPath '\\Rdp0x904\\' -TaskName ${convertToLiteral(getHandOverTaskName(handOver))} -Confirm:$false`,
  ].join('\n');
}

/** Name of the scheduled task of a run that was handed over. */
export function getHandOverTaskName(handOver: HandOver): string {
  return `Apply ${handOver.id}`;
}

/** One change made, read back and written down. */
function convertToHandOverBlock(item: HandOverItem, step: string): readonly string[] {
  return [
    `$step = ${step}`,
    ...convertToChangeStatement(item.change),
    `$verified = if (${convertToTestExpression(item.change)}) { 'true' } else { 'false' }`,
    `Add-Line "{\`"event\`":\`"changed\`",\`"step\`":\`"${step}\`",\`"verified\`":\`"$verified\`"}"`,
  ];
}

function convertToBackLine(step: string, statements: readonly string[]): string {
  return `    if ($step -ge ${step}) { ${statements.join('; ')} }`;
}
