import { getLocalAccountFilter } from './accounts.js';
import type { Change } from './change.js';
import type { FirewallRuleChange } from './changes/firewall-rule.js';
import type { InterfaceMtuChange } from './changes/interface-mtu.js';
import { convertToSignedDWord, type RegistryValueChange } from './changes/registry-value.js';
import { rdpListenerKey } from './listener.js';

/**
 * Changes as PowerShell that stands alone, for scripts that the Task Scheduler runs as SYSTEM: they load no module, and
 * their values are literals. A statement does what its kind does in changes/; a test runs both on the same hosts.
 */

/** Text as a PowerShell literal: nothing in it is ever run. PowerShell takes five characters for a single quote. */
export function convertToLiteral(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** Whether there are statements for a change. */
export function testScripted(change: Change): boolean {
  switch (change.kind) {
    case 'RegistryValue':
    case 'InterfaceMtu':
    case 'CertificateBinding':
    case 'ServiceRestart':
      return true;
    case 'FirewallRule':
      return change.protocol === '' || change.state === 'Absent';
    case 'LocalAccount':
      return change.operation === 'LetPasswordExpire';
    default:
      return false;
  }
}

interface StatementFunction {
  readonly name: string;
  /** As a param block in brackets has them. */
  readonly parameters: string;
  readonly body: readonly string[];
}

/** Functions that the statements use, each before those that it calls itself. */
const statementFunctions: readonly StatementFunction[] = [
  {
    name: 'Set-Mtu',
    parameters: '$Index, $Family, $Store, $Mtu',
    body: [
      '    $interface = @{ InterfaceIndex = $Index; AddressFamily = $Family; PolicyStore = $Store }',
      '    Set-NetIPInterface @interface -NlMtuBytes $Mtu -Confirm:$false',
    ],
  },
  {
    name: 'Get-Mtu',
    parameters: '$Index, $Family, $Store',
    body: ['    (Get-NetIPInterface -InterfaceIndex $Index -AddressFamily $Family -PolicyStore $Store).NlMtu'],
  },
  {
    name: 'Remove-EmptyKey',
    parameters: '$Path, $Topmost',
    body: [
      '    while ($Path.Length -ge $Topmost.Length) {',
      '        if (Test-Path -LiteralPath $Path) {',
      '            $key = Get-Item -LiteralPath $Path',
      '            if ($key.ValueCount -gt 0 -or $key.SubKeyCount -gt 0) { return }',
      '            Remove-Item -LiteralPath $Path -Force -Confirm:$false',
      '        }',
      "        $Path = $Path.Substring(0, $Path.LastIndexOf('\\'))",
      '    }',
    ],
  },
  {
    name: 'Add-Key',
    parameters: '$Path',
    body: [
      '    if (Test-Path -LiteralPath $Path) { return }',
      "    Add-Key $Path.Substring(0, $Path.LastIndexOf('\\'))",
      '    $null = New-Item -Path $Path -Confirm:$false',
    ],
  },
  {
    name: 'Get-Number',
    parameters: '$Path, $Name, $Absent',
    body: [
      '    $value = Get-Value $Path $Name',
      "    if ($value -match '^DWord ([0-9]{1,10})$') { [long] $Matches[1] } else { $Absent }",
    ],
  },
  {
    name: 'Get-Value',
    parameters: '$Path, $Name',
    body: [
      '    $key = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue',
      "    if ($null -eq $key -or @($key.GetValueNames()) -notcontains $Name) { return 'Absent' }",
      "    $data = $key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')",
      '    # Windows keeps 32 bits without a sign, and .NET gives them one.',
      "    if ($key.GetValueKind($Name).ToString() -eq 'DWord') { $data = [long] $data -band 4294967295 }",
      '    "$($key.GetValueKind($Name).ToString()) $(@($data) -join [char] 10)"',
    ],
  },
];

/**
 * How a script begins: with the functions that these lines of it call. No others, because all of a script is one command
 * line, and that has an end.
 */
export function getStatementFunction(lines: readonly string[]): readonly string[] {
  const script = lines.join('\n');
  let called = '';
  for (const each of statementFunctions) {
    if (!script.includes(each.name) && !called.includes(each.name)) continue;
    called = `function ${each.name}(${each.parameters}) {\n${each.body.join('\n')}\n}\n${called}`;
  }
  return `$ErrorActionPreference = 'Stop'\n${called}`.trim().split('\n');
}

/** PowerShell that tells whether the host is as the change asks. */
export function convertToTestExpression(change: Change): string {
  switch (change.kind) {
    case 'RegistryValue':
      return `(Get-Value ${convertToLiteral(change.path)} ${convertToLiteral(change.name)}) -ceq ${convertToValueText(change)}`;
    case 'InterfaceMtu':
      return convertToMtuTest(change, '-and');
    case 'FirewallRule':
      return convertToRuleTest(change);
    case 'CertificateBinding':
      return change.thumbprint === ''
        ? `(Get-Value ${convertToLiteral(rdpListenerKey)} 'SSLCertificateSHA1Hash') -eq 'Absent'`
        : `(${listenerSetting}).SSLCertificateSHA1Hash -eq ${convertToLiteral(change.thumbprint)}`;
    case 'ServiceRestart':
      return `(Get-Service -Name ${convertToLiteral(change.service)}).Status.ToString() -eq 'Running'`;
    case 'LocalAccount':
      return `(Get-CimInstance -ClassName Win32_UserAccount -Filter ${convertToLiteral(getLocalAccountFilter(change.account))}).PasswordExpires -eq ${change.operation === 'KeepPassword' ? '$false' : '$true'}`;
    default:
      return '$false';
  }
}

/** PowerShell that tells whether any of a change was made: it may have been interrupted. */
export function convertToTouchedExpression(change: Change): string {
  return change.kind === 'InterfaceMtu' ? convertToMtuTest(change, '-or') : convertToTestExpression(change);
}

function convertToMtuTest(change: InterfaceMtuChange, both: '-and' | '-or'): string {
  const reading = `Get-Mtu ${change.index} ${change.addressFamily}`;
  const active = `(${reading} ActiveStore) -eq ${change.activeMtu}`;
  if (change.persistentMtu === 0) return active;
  return `${active} ${both} (${reading} PersistentStore) -eq ${change.persistentMtu}`;
}

/** PowerShell that makes the change. */
export function convertToChangeStatement(change: Change): readonly string[] {
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
            `if ((Get-Value ${convertToLiteral(rdpListenerKey)} 'SSLCertificateSHA1Hash') -ne 'Absent') {`,
            `    Remove-ItemProperty -LiteralPath ${convertToLiteral(rdpListenerKey)} -Name 'SSLCertificateSHA1Hash' -Confirm:$false`,
            '}',
          ]
        : [
            `Set-CimInstance -Query ${listenerQuery} -Namespace 'root\\cimv2\\TerminalServices' -Property @{ SSLCertificateSHA1Hash = ${convertToLiteral(change.thumbprint)} } -Confirm:$false`,
          ];
    case 'ServiceRestart':
      return [
        `Restart-Service -Name ${convertToLiteral(change.service)} ${change.withDependents ? '-Force ' : ''}-Confirm:$false`,
      ];
    case 'LocalAccount':
      return [`Set-LocalUser -Name ${convertToLiteral(change.account)} -PasswordNeverExpires $false -Confirm:$false`];
    default:
      return [];
  }
}

const listenerQuery = '"SELECT * FROM Win32_TSGeneralSetting WHERE TerminalName = \'RDP-Tcp\'"';
const listenerSetting =
  "Get-CimInstance -ClassName Win32_TSGeneralSetting -Namespace 'root\\cimv2\\TerminalServices' -Filter \"TerminalName = 'RDP-Tcp'\"";

function convertToMtuStatement(change: InterfaceMtuChange): readonly string[] {
  const setting = `Set-Mtu ${change.index} ${change.addressFamily}`;
  const active = `${setting} ActiveStore ${change.activeMtu}`;
  if (change.persistentMtu === 0) return [active];
  return [active, `${setting} PersistentStore ${change.persistentMtu}`];
}

function convertToRuleTest(change: FirewallRuleChange): string {
  const rules = `@(Get-NetFirewallRule -Name ${convertToLiteral(change.name)} -ErrorAction SilentlyContinue)`;
  if (change.state === 'Absent') return `${rules}.Count -eq 0`;
  return `${rules}.Where({ $_.Enabled.ToString() -eq '${change.state === 'Enabled' ? 'True' : 'False'}' }).Count -eq 1`;
}

/** Kind and data of a value as Get-Value gives them. */
function convertToValueText(change: RegistryValueChange): string {
  if (change.valueKind === 'Absent') return "'Absent'";
  if (change.valueKind === 'Binary') return `"Binary $(${convertToByteLiteral(change.text)} -join [char] 10)"`;
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
      return `${convertToSignedDWord(change.text)}`;
    case 'QWord':
      return change.text;
    case 'Binary':
      return convertToByteLiteral(change.text);
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
function convertToByteLiteral(digits: string): string {
  const bytes: string[] = [];
  for (let index = 0; index + 1 < digits.length; index += 2) {
    bytes.push(`0x${digits.substring(index, index + 2)}`);
  }
  return `([byte[]] @(${bytes.join(', ')}))`;
}
