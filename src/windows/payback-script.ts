import { addSeconds, type Integer } from '../border/dotnet.js';
import { productEvents } from '../border/product.js';
import { getLocalAccountFilter } from './accounts.js';
import type { Change } from './change.js';
import type { FirewallRuleChange } from './changes/firewall-rule.js';
import type { InterfaceMtuChange } from './changes/interface-mtu.js';
import type { RegistryValueChange } from './changes/registry-value.js';
import {
  convertToPaybackLine,
  longestWait,
  type Payback,
  type PaybackItem,
  sessionLog,
  startTolerance,
} from './payback.js';
import { testPolicyPath } from './policy.js';
import { findSecurityScale } from './strength.js';

/**
 * The script of a payback: PowerShell that stands alone. It loads no module and reads no file, its values are literals, and
 * it does what payback.ts does; a test runs both on the same hosts. Windows PowerShell runs it as SYSTEM.
 */

/** Text as a PowerShell literal: nothing in it is ever run. PowerShell takes five characters for a single quote. */
export function convertToLiteral(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** Name of the scheduled task of a payback. */
export function getPaybackTaskName(payback: Payback): string {
  return `${payback.purpose === 'guard' ? 'Guard' : 'Payback'} ${payback.id}`;
}

/** Marks the lines by which a reader, and the lab, knows what the script brings back. */
export const paybackMark = '#: ';

/** Whether a script can bring a change back. */
export function testScripted(wayBack: Change): boolean {
  switch (wayBack.kind) {
    case 'RegistryValue':
    case 'InterfaceMtu':
    case 'CertificateBinding':
      return true;
    case 'FirewallRule':
      return wayBack.protocol === '' || wayBack.state === 'Absent';
    case 'LocalAccount':
      return wayBack.operation === 'LetPasswordExpire';
    default:
      return false;
  }
}

/** The whole script. */
export function convertToPaybackScript(payback: Payback): string {
  const blocks: string[] = [];
  for (let index = payback.items.length - 1; index >= 0; index -= 1) {
    const item = payback.items[index];
    if (item !== undefined) blocks.push(convertToPaybackBlock(payback.purpose, item));
  }
  return [
    `# Rdp0x904, run ${payback.id}: brings back what it changed. It loads no module and reads no file.`,
    ...convertToPaybackLine(payback).map((each) => `${paybackMark}${each}`),
    ...scriptHead,
    ...convertToDueStatement(payback),
    'if (-not $due) { return }',
    '$open = 0',
    ...blocks,
    `$task = ${convertToLiteral(getPaybackTaskName(payback))}`,
    ...scriptTail,
  ].join('\n');
}

const scriptHead: readonly string[] = [
  "$ErrorActionPreference = 'Stop'",
  'function Get-Value($Path, $Name) {',
  '    $key = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue',
  "    if ($null -eq $key -or @($key.GetValueNames()) -notcontains $Name) { return 'Absent' }",
  "    $data = $key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')",
  '    "$($key.GetValueKind($Name).ToString()) $(@($data) -join [char] 10)"',
  '}',
  'function Get-Number($Path, $Name, $Absent) {',
  '    $value = Get-Value $Path $Name',
  "    if ($value -match '^DWord ([0-9]{1,10})$') { [long] $Matches[1] } else { $Absent }",
  '}',
  'function Add-Key($Path) {',
  '    if (Test-Path -LiteralPath $Path) { return }',
  "    Add-Key $Path.Substring(0, $Path.LastIndexOf('\\'))",
  '    $null = New-Item -Path $Path -Confirm:$false',
  '}',
  'function Remove-EmptyKey($Path, $Topmost) {',
  '    while ($Path.Length -ge $Topmost.Length) {',
  '        if (Test-Path -LiteralPath $Path) {',
  '            $key = Get-Item -LiteralPath $Path',
  '            if ($key.ValueCount -gt 0 -or $key.SubKeyCount -gt 0) { return }',
  '            Remove-Item -LiteralPath $Path -Force -Confirm:$false',
  '        }',
  "        $Path = $Path.Substring(0, $Path.LastIndexOf('\\'))",
  '    }',
  '}',
];

/** It removes itself only after everything was read back; until then the task comes again. */
const scriptTail: readonly string[] = [
  'if ($open -eq 0) {',
  "    Unregister-ScheduledTask -TaskPath '\\Rdp0x904\\' -TaskName $task -Confirm:$false",
  `    $kind, $number, $words = "Information", ${productEvents.broughtBack}, "$task brought back what was changed."`,
  '} else {',
  `    $kind, $number, $words = "Error", ${productEvents.notBroughtBack}, "$task could not bring back $open of its changes, and tries again."`,
  '}',
  'try {',
  "    if (-not [System.Diagnostics.EventLog]::SourceExists('Rdp0x904')) {",
  "        [System.Diagnostics.EventLog]::CreateEventSource('Rdp0x904', 'Application')",
  '    }',
  "    [System.Diagnostics.EventLog]::WriteEntry('Rdp0x904', $words, $kind, $number)",
  '} catch {',
  '    Write-Warning -Message $words',
  '}',
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
    lines.push("$provider = 'Microsoft-Windows-TerminalServices-LocalSessionManager'");
    lines.push(`$filter = @{ LogName = '${sessionLog}'; ProviderName = $provider; Id = 21, 25 }`);
    lines.push('$logon = @(Get-WinEvent -FilterHashtable $filter -MaxEvents 1 -ErrorAction SilentlyContinue)');
    lines.push('if ($logon.Count -gt 0 -and $logon[0].TimeCreated.ToUniversalTime() -gt $since) { $due = $true }');
  }
  return lines;
}

/** One change brought back and read back; what goes wrong is counted, and the next is tried. */
function convertToPaybackBlock(purpose: 'loan' | 'guard', item: PaybackItem): string {
  const { change, wayBack } = item;
  const condition = convertToCondition(purpose, change, wayBack);
  return [
    'try {',
    `    if (${condition}) {`,
    ...convertToRestoreStatement(wayBack).map((each) => `        ${each}`),
    `        if (-not (${convertToTestExpression(wayBack)})) { $open++ }`,
    '    }',
    '} catch {',
    '    $open++',
    '}',
  ].join('\n');
}

/** When there is anything to bring back: the same as in restorePaybackItem. */
function convertToCondition(purpose: 'loan' | 'guard', change: Change, wayBack: Change): string {
  const isPolicy = change.kind === 'RegistryValue' && testPolicyPath(change.path);
  if (purpose === 'guard' || isPolicy) return convertToTestExpression(change);
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

/** PowerShell that tells whether the host is as the change asks. */
function convertToTestExpression(change: Change): string {
  switch (change.kind) {
    case 'RegistryValue':
      return `(Get-Value ${convertToLiteral(change.path)} ${convertToLiteral(change.name)}) -ceq ${convertToValueText(change)}`;
    case 'InterfaceMtu':
      return `(${convertToInterface(change)} -PolicyStore ActiveStore).NlMtu -eq ${change.activeMtu}`;
    case 'FirewallRule':
      return convertToRuleTest(change);
    case 'CertificateBinding':
      return change.thumbprint === ''
        ? `(Get-Value ${listenerLiteral} 'SSLCertificateSHA1Hash') -eq 'Absent'`
        : `(${listenerSetting}).SSLCertificateSHA1Hash -eq ${convertToLiteral(change.thumbprint)}`;
    case 'LocalAccount':
      return `(Get-CimInstance -ClassName Win32_UserAccount -Filter ${convertToLiteral(getLocalAccountFilter(change.account))}).PasswordExpires -eq ${change.operation === 'KeepPassword' ? '$false' : '$true'}`;
    default:
      return '$false';
  }
}

/** PowerShell that makes the change. */
function convertToRestoreStatement(change: Change): readonly string[] {
  switch (change.kind) {
    case 'RegistryValue':
      return convertToRegistryStatement(change);
    case 'InterfaceMtu':
      return convertToMtuStatement(change);
    case 'FirewallRule':
      return change.state === 'Absent'
        ? [`Remove-NetFirewallRule -Name ${convertToLiteral(change.name)} -Confirm:$false`]
        : [
            `Set-NetFirewallRule -Name ${convertToLiteral(change.name)} -Enabled ${change.state === 'Enabled' ? 'True' : 'False'} -Confirm:$false`,
          ];
    case 'CertificateBinding':
      return change.thumbprint === ''
        ? [
            `if ((Get-Value ${listenerLiteral} 'SSLCertificateSHA1Hash') -ne 'Absent') {`,
            `    Remove-ItemProperty -LiteralPath ${listenerLiteral} -Name 'SSLCertificateSHA1Hash' -Confirm:$false`,
            '}',
          ]
        : [
            `Set-CimInstance -Query ${listenerQuery} -Namespace 'root\\cimv2\\TerminalServices' -Property @{ SSLCertificateSHA1Hash = ${convertToLiteral(change.thumbprint)} } -Confirm:$false`,
          ];
    case 'LocalAccount':
      return [`Set-LocalUser -Name ${convertToLiteral(change.account)} -PasswordNeverExpires $false -Confirm:$false`];
    default:
      return [];
  }
}

const listenerLiteral = "'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp'";
const listenerQuery = '"SELECT * FROM Win32_TSGeneralSetting WHERE TerminalName = \'RDP-Tcp\'"';
const listenerSetting =
  "Get-CimInstance -ClassName Win32_TSGeneralSetting -Namespace 'root\\cimv2\\TerminalServices' -Filter \"TerminalName = 'RDP-Tcp'\"";

function convertToInterface(change: InterfaceMtuChange): string {
  return `Get-NetIPInterface -InterfaceIndex ${change.index} -AddressFamily ${change.addressFamily}`;
}

function convertToMtuStatement(change: InterfaceMtuChange): readonly string[] {
  const target = `Set-NetIPInterface -InterfaceIndex ${change.index} -AddressFamily ${change.addressFamily}`;
  const active = `${target} -NlMtuBytes ${change.activeMtu} -PolicyStore ActiveStore -Confirm:$false`;
  if (change.persistentMtu === 0) return [active];
  return [active, `${target} -NlMtuBytes ${change.persistentMtu} -PolicyStore PersistentStore -Confirm:$false`];
}

function convertToRuleTest(change: FirewallRuleChange): string {
  const rules = `@(Get-NetFirewallRule -Name ${convertToLiteral(change.name)} -ErrorAction SilentlyContinue)`;
  if (change.state === 'Absent') return `${rules}.Count -eq 0`;
  return `${rules}.Where({ $_.Enabled.ToString() -eq '${change.state === 'Enabled' ? 'True' : 'False'}' }).Count -eq 1`;
}

/** Kind and data of a value as Get-Value gives them. */
function convertToValueText(change: RegistryValueChange): string {
  if (change.valueKind === 'Absent') return "'Absent'";
  if (change.valueKind === 'Binary') return `"Binary $(${convertToBytes(change.text)} -join [char] 10)"`;
  return convertToLiteral(`${change.valueKind} ${change.text}`);
}

function convertToRegistryStatement(change: RegistryValueChange): readonly string[] {
  const path = convertToLiteral(change.path);
  const name = convertToLiteral(change.name);
  if (change.valueKind === 'Absent') {
    const found = `(Get-Value ${path} ${name}) -ne 'Absent'`;
    const cleared = `if (${found}) { Remove-ItemProperty -LiteralPath ${path} -Name ${name} -Confirm:$false }`;
    return change.emptyKey === ''
      ? [cleared]
      : [cleared, `Remove-EmptyKey ${path} ${convertToLiteral(change.emptyKey)}`];
  }
  const data = convertToData(change);
  const write = `$null = New-ItemProperty -LiteralPath ${path} -Name ${name} -PropertyType ${change.valueKind} -Value ${data} -Force`;
  return [`Add-Key ${path}`, write];
}

function convertToData(change: RegistryValueChange): string {
  switch (change.valueKind) {
    case 'DWord':
    case 'QWord':
      return change.text;
    case 'Binary':
      return convertToBytes(change.text);
    case 'MultiString':
      return `@(${change.text
        .split('\n')
        .map((each) => convertToLiteral(each))
        .join(', ')})`;
    default:
      return convertToLiteral(change.text);
  }
}

/** Hexadecimal digits as an array of bytes. */
function convertToBytes(digits: string): string {
  const bytes: string[] = [];
  for (let index = 0; index + 1 < digits.length; index += 2) {
    bytes.push(`0x${digits.substring(index, index + 2)}`);
  }
  return `([byte[]] @(${bytes.join(', ')}))`;
}
