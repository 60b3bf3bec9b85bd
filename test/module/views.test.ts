import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../build/root.js';
import { formatFile, typesFile } from '../../src/compiler/format.js';
import { createHost, ipInterface } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell, powershell } from '../bridge/powershell-for-tests.js';

const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const declaredTypes = sources.flatMap((path) =>
  [...readFileSync(join(projectRoot, 'src', path), 'utf8').matchAll(/^ \* @typeName (Rdp0x904\.\w+)$/gm)].map(
    ([, name]) => name,
  ),
);

test('every type that a cmdlet puts out has a view and a key', () => {
  expect(declaredTypes).toContain('Rdp0x904.Finding');
  const withView = [...formatFile().matchAll(/<TypeName>(.+?)<\/TypeName>/g)].map(([, name]) => name);
  const withKey = [...typesFile().matchAll(/ {2}<Type>\n {4}<Name>(.+?)<\/Name>/g)].map(([, name]) => name);
  expect([...new Set(withView)].sort()).toEqual([...new Set(declaredTypes)].sort());
  expect(withKey.sort()).toEqual([...new Set(declaredTypes)].sort());
});

/** What a terminal of 120 columns shows of a command of the module, over the compiled simulator. */
function shown(host: HostDocument, script: string): string {
  const { stdout, stderr, status } = spawnSync(
    powershell?.path ?? 'pwsh',
    [
      '-NoProfile',
      '-NonInteractive',
      '-Command',
      `$ErrorActionPreference = 'Stop'
      $module = Import-Module (Join-Path $env:RDP_GENERATED Rdp0x904/Rdp0x904.psd1) -PassThru
      & $module { param($Path) Import-Module $Path } (Join-Path $env:RDP_GENERATED Rdp0x904.Lab/Rdp0x904.Lab.psd1)
      & $module { param($Text) Import-RdpLabHost -Json $Text } $env:RDP_HOST
      ${script} | Out-String -Width 120`,
    ],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        NO_COLOR: '1',
        RDP_GENERATED: join(projectRoot, 'generated'),
        RDP_HOST: JSON.stringify(host),
      },
    },
  );
  expect(status, stderr).toBe(0);
  return stdout.replaceAll('\u001b[?1h', '').trim();
}

const jumbo = createHost({
  interfaces: [ipInterface({ alias: 'Contoso VPN', index: 21, activeMtu: 9000, persistentMtu: 9000 })],
});

describeWithPowerShell('what a terminal shows', () => {
  test('a finding is one row; in full it shows what was read where', () => {
    const table = shown(jumbo, 'Test-Rdp0x904 | Where-Object Id -eq LargeMtu');
    expect(table.split(/\r?\n/)[0]?.trim().split(/\s+/)).toEqual([
      'Cause',
      'Status',
      'Grade',
      'Impact',
      'Title',
      'Repair',
    ]);
    expect(table).toMatch(/^\s*18\s+suspect\s+C\s+own connection An interface/m);
    const list = shown(jumbo, 'Test-Rdp0x904 | Where-Object Id -eq LargeMtu | Format-List');
    expect(list).toMatch(/^Evidence\s*: Get-NetIPInterface 'Contoso VPN' IPv4: NlMtu 9000/m);
    expect(list).toMatch(/^ClientCode\s*: 0x904/m);
  });

  test('two runs of the diagnosis are told apart by what they found', () => {
    const changed = shown(
      jumbo,
      `$before = Test-Rdp0x904
       $null = Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1400 -Confirm:$false
       $after = Test-Rdp0x904
       (Compare-Object $before $after | ForEach-Object { '{0} {1} {2}' -f $_.SideIndicator, $_.InputObject.Id, $_.InputObject.Status })
       (Compare-Object $after (Test-Rdp0x904))`,
    );
    expect(changed.split(/\r?\n/)).toContain('<= LargeMtu suspect');
    expect(changed).not.toContain('=> LargeMtu suspect');
  });

  test('a remediation names what it changed, one a line', () => {
    const command = "Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1400 -Confirm:$false";
    const list = shown(jumbo, `${command} | Format-List`);
    expect(list).toMatch(/^Cmdlet\s*: Set-RdpMtu/m);
    expect(list).toMatch(/^Changes\s*: .*Contoso VPN.*: /m);
    expect(list).not.toContain('@{');
    expect(shown(jumbo, command)).not.toContain('@{');
  });

  test('a run shows the id by which it is taken back, and until when it lends or waits', () => {
    const command = 'Set-RdpSecurityLayer -SecurityLayer Rdp -ConfirmWithin 5 -Confirm:$false -WarningAction Ignore';
    const id = /20260601T080000Z-00000001/;
    expect(shown(createHost(), command)).toMatch(id);
    const list = shown(createHost(), `${command} | Format-List`);
    expect(list).toMatch(/^Id\s*: 20260601T080000Z-00000001/m);
    expect(list).toMatch(/^LoanUntil\s*: 2026-06-01 08:15:00Z/m);
    const entry = `${command} | Out-Null; Get-RdpRemediation`;
    expect(shown(createHost(), entry)).toMatch(id);
    expect(shown(createHost(), `${entry} | Format-List`)).toMatch(/^LoanUntil\s*: 2026-06-01 08:15:00Z/m);
    expect(shown(createHost(), `${command} | Undo-RdpRemediation -Confirm:$false`)).toMatch(id);
  });

  test('an undone change is one row', () => {
    const row = shown(
      jumbo,
      "Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1400 -Confirm:$false | Undo-RdpRemediation -Confirm:$false",
    );
    expect(row).toMatch(/Contoso VPN.*Undone\s+True/s);
  });
});
