import {
  type ChangeNote,
  convertToNoteLine,
  getNoteKind,
  getNoteNumber,
  getNoteWord,
  noteDoubt,
} from './change-log.js';
import { convertToAsciiJsonText } from './notation/json-text.js';
import { convertToLiteral } from './script-statements.js';

/**
 * What change-log.ts does, as PowerShell that stands alone. It is kept short, for all of a script is a command line. What is
 * the same in all lines of a run stands once; target and action come as JSON, and the event log gets them as plain text.
 */

/** Function that writes to the event log; the words are shown where it cannot. */
const eventFunction: readonly string[] = [
  'function Write-Event($Kind, $Number, $Words) {',
  '    try {',
  "        if (-not [System.Diagnostics.EventLog]::SourceExists('Rdp0x904')) {",
  "            [System.Diagnostics.EventLog]::CreateEventSource('Rdp0x904', 'Application')",
  '        }',
  "        [System.Diagnostics.EventLog]::WriteEntry('Rdp0x904', $Words, $Kind, $Number)",
  '    } catch {',
  '        Write-Warning -Message $Words',
  '    }',
  '}',
];

/**
 * Functions that the statements of notes use. The log is written only where SYSTEM or Administrators own its folder, and it
 * is no link: whoever made it anew, where ours was removed, must not lead SYSTEM elsewhere.
 */
export function getNoteFunction(id: string, log: string): readonly string[] {
  const open: ChangeNote = { id, what: '|', target: '|', action: '|' };
  const parts: string[] = [];
  for (const each of convertToNoteLine('|', open, '|').trim().split('|')) parts.push(convertToLiteral(each));
  return [
    ...eventFunction,
    `$log = ${convertToLiteral(log)}`,
    'function Test-OwnFolder {',
    "    if ($env:OS -ne 'Windows_NT') { return $true }",
    '    $folder = Get-Item -LiteralPath (Split-Path -LiteralPath $log) -Force',
    '    $owner = (Get-Acl -LiteralPath $folder.FullName).GetOwner([System.Security.Principal.SecurityIdentifier]).Value',
    "    -not $folder.LinkType -and $owner -in 'S-1-5-18', 'S-1-5-32-544'",
    '}',
    'function Write-Note($What, $Target, $Action, $Verified) {',
    `    $parts = ${parts.join(', ')}`,
    '    $values = [datetime]::UtcNow.ToString(\'u\'), $What, $Target, $Action, "$Verified".ToLowerInvariant()',
    '    $line = -join @(for ($i = 0; $i -lt 5; $i++) { $parts[$i], $values[$i] }; $parts[5])',
    '    try {',
    '        if (Test-OwnFolder) { [System.IO.File]::AppendAllText($log, "$line$([char] 10)") }',
    '    } catch {',
    '        Write-Warning -Message "$log could not be written."',
    '    }',
    "    $words, $good, $bad = if ($What -eq 'changed') {",
    `        ${convertToNoteLiteral(id, 'changed')}`,
    '    } else {',
    `        ${convertToNoteLiteral(id, 'undone')}`,
    '    }',
    '    $words = $words -f [regex]::Unescape($Target), [regex]::Unescape($Action)',
    `    if ($Verified) { Write-Event '${getNoteKind(true)}' $good $words }`,
    `    else { Write-Event '${getNoteKind(false)}' $bad "$words${noteDoubt}" }`,
    '}',
  ];
}

/** The words of an entry, with the places of target and action, and its numbers. */
function convertToNoteLiteral(id: string, what: string): string {
  const note: ChangeNote = { id, what, target: '{0}', action: '{1}' };
  return `${convertToLiteral(getNoteWord(note))}, ${getNoteNumber(what, true)}, ${getNoteNumber(what, false)}`;
}

/** PowerShell that notes a change by what $verified holds. */
export function convertToNoteStatement({ what, target, action }: ChangeNote): string {
  return `Write-Note '${what}' ${convertToInsideLiteral(target)} ${convertToInsideLiteral(action)} $verified`;
}

/** Text as it stands between the quotes of a JSON string, as a literal. */
export function convertToInsideLiteral(text: string): string {
  const json = convertToAsciiJsonText(text);
  return convertToLiteral(json.substring(1, json.length - 1));
}
