import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../build/root.js';
import { formatFile, typesFile } from '../../src/compiler/format.js';
import { createHost, ipInterface } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { labSession } from '../lab-session.js';

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
async function shown(host: HostDocument, script: string): Promise<string> {
  const session = await labSession();
  const { output } = await session.invoke({
    script: `param($Json)
      $ErrorActionPreference = 'Stop'
      & (Get-Module -Name Rdp0x904) { param($Text) Import-RdpLabHost -Json $Text } $Json
      & { ${script} } | Out-String -Width 120`,
    parameters: { Json: JSON.stringify(host) },
  });
  return output.join('').trim();
}

const jumbo = createHost({
  interfaces: [ipInterface({ alias: 'Contoso VPN', index: 21, activeMtu: 9000, persistentMtu: 9000 })],
});

describeWithPowerShell('what a terminal shows', () => {
  test('a finding is one row; in full it shows what was read where', async () => {
    const table = await shown(jumbo, 'Test-Rdp0x904 | Where-Object Id -eq LargeMtu');
    expect(table.split(/\r?\n/)[0]?.trim().split(/\s+/)).toEqual([
      'Cause',
      'Status',
      'Grade',
      'Impact',
      'Title',
      'Repair',
    ]);
    expect(table).toMatch(/^\s*18\s+suspect\s+C\s+own connection An interface/m);
    const list = await shown(jumbo, 'Test-Rdp0x904 | Where-Object Id -eq LargeMtu | Format-List');
    expect(list).toMatch(/^Evidence\s*: Get-NetIPInterface 'Contoso VPN' IPv4: NlMtu 9000/m);
    expect(list).toMatch(/^ClientCode\s*: 0x904/m);
  });

  test('two runs of the diagnosis are told apart by what they found', async () => {
    const changed = await shown(
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

  test('a remediation names what it changed, one a line', async () => {
    const command = "Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1400 -Confirm:$false";
    const list = await shown(jumbo, `${command} | Format-List`);
    expect(list).toMatch(/^Cmdlet\s*: Set-RdpMtu/m);
    expect(list).toMatch(/^Changes\s*: .*Contoso VPN.*: /m);
    expect(list).not.toContain('@{');
    expect(await shown(jumbo, command)).not.toContain('@{');
  });

  test('a run shows the id by which it is taken back, and until when it lends or waits', async () => {
    const command = 'Set-RdpSecurityLayer -SecurityLayer Rdp -ConfirmWithin 5 -Confirm:$false -WarningAction Ignore';
    const id = /20260601T080000Z-00000001/;
    expect(await shown(createHost(), command)).toMatch(id);
    const list = await shown(createHost(), `${command} | Format-List`);
    expect(list).toMatch(/^Id\s*: 20260601T080000Z-00000001/m);
    expect(list).toMatch(/^LoanUntil\s*: 2026-06-01 08:15:00Z/m);
    const entry = `${command} | Out-Null; Get-RdpRemediation`;
    expect(await shown(createHost(), entry)).toMatch(id);
    expect(await shown(createHost(), `${entry} | Format-List`)).toMatch(/^LoanUntil\s*: 2026-06-01 08:15:00Z/m);
    expect(await shown(createHost(), `${command} | Undo-RdpRemediation -Confirm:$false`)).toMatch(id);
  });

  test('an undone change is one row', async () => {
    const row = await shown(
      jumbo,
      "Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1400 -Confirm:$false | Undo-RdpRemediation -Confirm:$false",
    );
    expect(row).toMatch(/Contoso VPN.*Undone\s+True/s);
  });
});
