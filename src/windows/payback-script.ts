import { addSeconds, type Integer } from '../border/dotnet.js';
import { productEvents } from '../border/product.js';
import type { Change } from './change.js';
import { getChangeNote } from './change-log.js';
import { convertToNoteStatement, getNoteFunction } from './change-log-script.js';
import { localSessionManager } from './event-sources.js';
import {
  convertToPaybackLine,
  longestWait,
  type Payback,
  type PaybackItem,
  paybackTaskNames,
  sessionLog,
  startTolerance,
} from './payback.js';
import { testPolicyCopy } from './policy.js';
import {
  convertToChangeStatement,
  convertToLiteral,
  convertToTestExpression,
  convertToTouchedExpression,
  getStatementFunction,
} from './script-statements.js';
import { findSecurityScale } from './strength.js';

/**
 * The script of a payback: PowerShell that stands alone. It loads no module and reads no file, its values are literals, and
 * it does what payback.ts does; a test runs both on the same hosts. Windows PowerShell runs it as SYSTEM.
 */

/** Name of the scheduled task of a payback. */
export function getPaybackTaskName(payback: Payback): string {
  return `${payback.purpose === 'guard' ? paybackTaskNames.guard : paybackTaskNames.loan}${payback.id}`;
}

/** Marks the lines by which a reader, and the lab, knows what the script brings back. */
export const paybackMark = '#: ';

/** The whole script. */
export function convertToPaybackScript(payback: Payback): string {
  const blocks: string[] = [];
  for (let index = payback.items.length - 1; index >= 0; index -= 1) {
    const item = payback.items[index];
    if (item !== undefined) blocks.push(convertToPaybackBlock(payback, item));
  }
  return [
    `# Rdp0x904, run ${payback.id}: brings back what it changed. It loads no module and reads no file.`,
    ...convertToPaybackLine(payback).map((each) => `${paybackMark}${each}`),
    ...getStatementFunction(blocks),
    ...getNoteFunction(payback.id, payback.log),
    ...convertToDueStatement(payback),
    'if (-not $due) { return }',
    '$open = 0',
    ...blocks,
    `$task = ${convertToLiteral(getPaybackTaskName(payback))}`,
    ...scriptTail,
  ].join('\n');
}

/** It removes itself only after everything was read back; until then the task comes again. */
const scriptTail: readonly string[] = [
  'if ($open -eq 0) {',
  "    Unregister-ScheduledTask -TaskPath '\\Rdp0x904\\' -TaskName $task -Confirm:$false",
  `    $kind, $number, $words = "Information", ${productEvents.broughtBack}, "$task brought back what was changed."`,
  '} else {',
  `    $kind, $number, $words = "Error", ${productEvents.notBroughtBack}, "$task could not bring back $open of its changes, and tries again."`,
  '}',
  'Write-Event $kind $number $words',
  'if ($open -gt 0) { throw $words }',
];

/** The same as testPaybackDue. */
function convertToDueStatement(payback: Payback): readonly string[] {
  const culture = '[cultureinfo]::InvariantCulture';
  const lines: string[] = [];
  lines.push('$now = [datetime]::UtcNow');
  lines.push(
    '$uptime = [Math]::Floor([System.Diagnostics.Stopwatch]::GetTimestamp() / [System.Diagnostics.Stopwatch]::Frequency)',
  );
  lines.push(`$start = [datetime]::ParseExact('${payback.start}', 'u', ${culture})`);
  lines.push(`$elapsed = if ($uptime -ge ${payback.uptime}) { $uptime - ${payback.uptime} } else { $uptime }`);
  lines.push(`$moved = [Math]::Abs(($now.AddSeconds(-$uptime) - $start.AddSeconds(-${payback.uptime})).TotalSeconds)`);
  lines.push(`$restarted = $uptime -lt ${payback.uptime} -or $moved -gt ${startTolerance}`);
  if (payback.fromNextStart) {
    const longest: Integer = longestWait + payback.seconds;
    lines.push(`$due = $now -lt $start -or $elapsed -ge ${longest} -or $now -ge $start.AddSeconds(${longest}) -or`);
    lines.push(`    ($restarted -and $uptime -ge ${payback.seconds})`);
  } else {
    const end = addSeconds(payback.start, payback.seconds);
    lines.push(`$end = [datetime]::ParseExact('${end}', 'u', ${culture})`);
    lines.push(`$due = $now -lt $start -or $now -ge $end -or $elapsed -ge ${payback.seconds}`);
  }
  if (payback.once) {
    lines.push(
      payback.fromNextStart
        ? '$since = if ($restarted) { $now.AddSeconds(-$uptime) } else { [datetime]::MaxValue }'
        : '$since = $start',
    );
    lines.push(`$provider = '${localSessionManager}'`);
    lines.push(`$filter = @{ LogName = '${sessionLog}'; ProviderName = $provider; Id = 21, 25 }`);
    lines.push('$logon = @(Get-WinEvent -FilterHashtable $filter -MaxEvents 1 -ErrorAction SilentlyContinue)');
    lines.push('if ($logon.Count -gt 0 -and $logon[0].TimeCreated.ToUniversalTime() -gt $since) { $due = $true }');
  }
  return lines;
}

/** One change brought back and read back; what goes wrong is counted, and the next is tried. */
function convertToPaybackBlock({ id, purpose }: Payback, item: PaybackItem): string {
  const { change, wayBack } = item;
  const condition = convertToCondition(purpose, change, wayBack);
  return [
    'try {',
    `    if (${condition}) {`,
    ...convertToChangeStatement(wayBack).map((each) => `        ${each}`),
    `        $verified = [bool] (${convertToTestExpression(wayBack)})`,
    `        ${convertToNoteStatement(getChangeNote(id, 'undone', wayBack))}`,
    '        if (-not $verified) { $open++ }',
    '    }',
    '} catch {',
    '    $open++',
    '}',
  ].join('\n');
}

/** When there is anything to bring back: the same as in restorePaybackItem. */
function convertToCondition(purpose: 'loan' | 'guard', change: Change, wayBack: Change): string {
  if (purpose === 'guard' || testPolicyCopy(change)) return convertToTouchedExpression(change);
  if (wayBack.kind === 'RegistryValue') {
    const scale = findSecurityScale(wayBack.path, wayBack.name);
    if (scale !== undefined) {
      const place = `${convertToLiteral(wayBack.path)} ${convertToLiteral(wayBack.name)}`;
      const captured = wayBack.valueKind === 'DWord' ? wayBack.text : `${scale.absent}`;
      const weaker = scale.stronger === 'higher' ? 'lt' : 'gt';
      const enough = scale.stronger === 'higher' ? 'Min' : 'Max';
      return `[Math]::${enough}((Get-Number ${place} ${scale.absent}), ${scale.enough}) -${weaker} [Math]::${enough}(${captured}, ${scale.enough})`;
    }
  }
  return `-not (${convertToTestExpression(wayBack)})`;
}
