import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromPowerShell } from '../../src/client/records.js';
import type { Repair } from '../../src/engine/repair/result.js';
import type { UndoneChange } from '../../src/engine/undo.js';
import { openNodeStage } from '../../src/lab/node-stage.js';
import type { Finding } from '../../src/recipe/finding.js';
import { createHost, places, withExpiredCertificate, withRegistry } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell, openForTests, patienceMs, powershell } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';

/**
 * A real PSSession: PowerShell's remoting protocol with its serialization, to another PowerShell that does not have the
 * module. It runs over the named pipe that every PowerShell 7 listens on, so no service and no key is needed.
 */
const connect = `param($ProcessId, $Product)
$ErrorActionPreference = 'Stop'
Import-Module -Name $Product
$connection = [System.Management.Automation.Runspaces.NamedPipeConnectionInfo]::new([int] $ProcessId)
$runspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace($Host, $connection)
$runspace.Open()
$global:RdpSession = [System.Management.Automation.Runspaces.PSSession]::Create($runspace, 'NamedPipe', $null)
$null = Get-RdpRemediation -Session $global:RdpSession`;

/** The lab joins the module that was sent: its stand-ins must come before the real commands there too. */
const load = `param($Lab, $Json)
$ErrorActionPreference = 'Stop'
Invoke-Command -Session $global:RdpSession -ArgumentList $Lab, $Json -ScriptBlock {
    param($Lab, $Json)
    $module = @(Get-Module -Name 'Rdp0x904-*')
    if ($module.Count -ne 1) { throw "There are $($module.Count) modules." }
    & $module[0] { param($Lab, $Json) Import-Module -Name $Lab; Import-RdpLabHost -Json $Json } $Lab $Json
}`;

const save = `Invoke-Command -Session $global:RdpSession -ScriptBlock { & (Get-Module -Name 'Rdp0x904-*') { Export-RdpLabHost } }`;

describeWithPowerShell('-Session', () => {
  const node = openNodeStage();
  let other: ChildProcess;
  let session: Awaited<ReturnType<typeof openForTests>>;
  const run = async (script: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly unknown[]> =>
    (await session.invoke({ script, parameters })).output;
  const prepare = async (host: HostDocument): Promise<void> => {
    await node.load(host);
    await run(load, { Lab: generatedModules.lab, Json: JSON.stringify(host) });
  };
  const remoteHost = async (): Promise<HostDocument> =>
    fromPowerShell<HostDocument>(JSON.parse(String((await run(save))[0])));

  beforeAll(async () => {
    const idle = "[Console]::Out.WriteLine('ready'); $null = [Console]::In.ReadLine()";
    other = spawn(powershell?.path ?? 'pwsh', ['-NoProfile', '-NonInteractive', '-Command', idle], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    if (other.stdout !== null) await once(other.stdout, 'data');
    session = await openForTests({ concurrency: 1 });
    await run(connect, { ProcessId: other.pid, Product: generatedModules.product });
  }, patienceMs);
  afterAll(async () => {
    await session?.close();
    other?.stdin?.end();
    if (other?.exitCode === null) await once(other, 'exit');
  }, patienceMs);

  test('looks on the other computer, and finds there what is found here, with its types', async () => {
    await prepare(withExpiredCertificate(createHost()));
    const found = await run('($global:Found = Test-Rdp0x904 -Session $global:RdpSession)');
    const findings = fromPowerShell<readonly (Finding & { pSComputerName: string })[]>(found);
    const expected = await node.diagnose();
    expect(findings.map(({ pSComputerName: _name, ...finding }) => finding)).toEqual(expected);
    expect(new Set(findings.map((each) => each.pSComputerName)).size).toBe(1);
    expect(await run('$global:Found | ForEach-Object { $_.PSObject.TypeNames[0] } | Select-Object -Unique')).toEqual([
      'Rdp0x904.RankedFinding',
    ]);
    expect(await run('Test-Rdp0x904 -Session $global:RdpSession -IncludeCause 1 -Quiet')).toEqual([false]);
  });

  test('repairs there, and takes it back there', async () => {
    const host = withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '0');
    await prepare(host);
    await run('$null = Repair-Rdp0x904 -Session $global:RdpSession -WhatIf');
    expect(await remoteHost(), 'under -WhatIf').toEqual(host);

    const [done] = await run('Repair-Rdp0x904 -Session $global:RdpSession -Confirm:$false');
    const { pSComputerName: _name, ...repair } = fromPowerShell<Repair & { pSComputerName: string }>(done);
    expect(repair).toEqual(await node.repair({ cmdlet: 'Repair-Rdp0x904', parameters: {} }));
    expect(await remoteHost()).toEqual(await node.host());

    const undone = await run('Undo-RdpRemediation -Last -Session $global:RdpSession -Confirm:$false');
    const outcomes = fromPowerShell<readonly UndoneChange[]>(undone).map((each) => each.outcome);
    expect(outcomes).toEqual((await node.undo()).map((each) => each.outcome));
  });

  test('ends with the error that the cmdlet ended with there', async () => {
    await prepare(createHost());
    const { errors } = await session.invoke({
      script: 'Undo-RdpRemediation -Last -Session $global:RdpSession -Confirm:$false',
    });
    expect(errors).toMatchObject([{ fullyQualifiedErrorId: 'RunNotFound,Undo-RdpRemediation' }]);
  });

  test('asks before it changes anything there', async () => {
    await prepare(withExpiredCertificate(createHost()));
    // Nobody can answer here, so the question is an error.
    const { errors } = await session.invoke({ script: 'Repair-Rdp0x904 -Session $global:RdpSession -Confirm' });
    expect(errors).toHaveLength(1);
    expect(await remoteHost()).toEqual(await node.host());
  });
});
