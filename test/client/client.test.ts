import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import type { Assembled } from '../../build/assemble.js';
import { CommandError } from '../../src/border/dotnet.js';
import { InvokeError } from '../../src/bridge/invoke-error.js';
import { canonical } from '../../src/client/records.js';
import type { Plan } from '../../src/engine/plan.js';
import {
  connect,
  createHost,
  type RankedFinding,
  type RdpClient,
  type Remediation,
  simulate,
} from '../../src/index.js';
import { withExpiredCertificate } from '../../src/simulator/host.js';
import { assembledModule } from '../assembled-module.js';
import { hostileStrings } from '../bridge/hostile-strings.js';
import { describeWithPowerShell, openForTests } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';
import { newFolder } from '../run-folder.js';

let assembled: Assembled;
beforeAll(async () => {
  assembled = await assembledModule();
});

/** What a script of a user might do. */
async function repairAndTakeBack(rdp: RdpClient): Promise<unknown> {
  const before = await rdp.testRdp0x904();
  const preview = await rdp.setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1400, whatIf: true });
  const [changed] = await rdp.setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1400 });
  const undone = changed === undefined ? [] : await rdp.undoRdpRemediation({ id: [changed.id] });
  const repaired = await rdp.repairRdpCertificate();
  const after = await rdp.testRdp0x904({ includeCause: [1, 2] });
  const [plan] = await rdp.planRemediation('Set-RdpMtu', { interfaceAlias: ['Ethernet'], mtu: 1300 });
  if (plan === undefined) expect.fail('There is no plan.');
  // By way of a file, as the command line keeps plans.
  const [applied] = await rdp.invokeRdpPlan({ plan: JSON.parse(JSON.stringify(plan)) as Plan });
  expect(applied?.verified).toBe(true);
  return canonical({ before, preview, changed, undone, repaired, after, plan, applied });
}

describe('the client over a simulated host', () => {
  test('runs the recipes without PowerShell and changes the document', async () => {
    const host = createHost();
    const [done] = await simulate(host).setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1400 });
    expect(done?.verified).toBe(true);
    expect(host.interfaces.filter((each) => each.alias === 'Ethernet').map((each) => each.activeMtu)).toEqual([
      1400, 1400,
    ]);
  });

  test('whatIf changes nothing and returns nothing', async () => {
    const host = createHost();
    const untouched = structuredClone(host);
    expect(await simulate(host).setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1400, whatIf: true })).toEqual([]);
    expect(host).toEqual(untouched);
  });

  test.each([
    ['too small', { interfaceAlias: ['Ethernet'], mtu: 1 }],
    ['no whole number', { interfaceAlias: ['Ethernet'], mtu: 1400.5 }],
    ['empty name', { interfaceAlias: [''], mtu: 1400 }],
    ['unknown parameter', { interfaceAlias: ['Ethernet'], mtu: 1400, frobnicate: true }],
    ['wrong type', { interfaceAlias: 'Ethernet', mtu: 1400 }],
  ])('parameters are checked before anything is sent: %s', async (_name, parameters) => {
    const host = createHost();
    const untouched = structuredClone(host);
    const rdp = simulate(host);
    await expect(rdp.setRdpMtu(parameters as never)).rejects.toMatchObject({ code: 'E_PARAMETERS' });
    expect(host).toEqual(untouched);
  });

  test('a missing parameter is noticed before anything is sent', async () => {
    const rdp = simulate(createHost());
    await expect(async () => rdp.setRdpSecurityLayer({} as never)).rejects.toMatchObject({ code: 'E_PARAMETERS' });
  });

  test('its types are those of the schemas', () => {
    type SetMtu = NonNullable<Parameters<RdpClient['setRdpMtu']>[0]>;
    expectTypeOf<SetMtu['mtu']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<SetMtu['addressFamily']>().toEqualTypeOf<'IPv4' | 'IPv6' | undefined>();
    expectTypeOf<Awaited<ReturnType<RdpClient['setRdpMtu']>>>().toEqualTypeOf<readonly Remediation[]>();
    expectTypeOf<Awaited<ReturnType<RdpClient['testRdp0x904']>>>().toEqualTypeOf<readonly RankedFinding[]>();
  });
});

describe('the signature comes first', () => {
  const refused = async (file: string, edit: (text: string) => string): Promise<void> => {
    const copy = await newFolder('tampered');
    await cp(assembled.folder, copy, { recursive: true });
    await writeFile(join(copy, file), edit(await readFile(join(copy, file), 'latin1')), 'latin1');
    const options = { module: copy, trust: { thumbprint: assembled.thumbprint } };
    await expect(connect(options)).rejects.toMatchObject({
      code: 'E_SIGNATURE',
      message: expect.stringContaining(file),
    });
  };

  test('a changed psm1 is refused by name', () => refused('Rdp0x904.psm1', (text) => text.replace('Stop', 'Stoq')));
  test('a change in what the cmdlets share is refused by name', () =>
    refused('Rdp0x904.Shared.ps1', (text) => text.replace('# What', '# Whut')));
  test('a changed psd1 is refused by name', () => refused('Rdp0x904.psd1', (text) => text.replace('0.1', '0.2')));
  test('a changed format file is refused by name', () =>
    refused('Rdp0x904.Format.ps1xml', (text) => text.replace('Wrap', 'Wrqp')));
  test('a signature that was cut off is refused', () =>
    refused('Rdp0x904.psm1', (text) => text.slice(0, text.indexOf('# SIG #'))));

  test('somebody else’s signature is refused', async () => {
    const trust = { thumbprint: '00'.repeat(20) };
    await expect(connect({ module: assembled.folder, trust })).rejects.toMatchObject({ code: 'E_SIGNATURE' });
  });
});

describeWithPowerShell('the client over the signed module in PowerShell', () => {
  test('takes every name for a name, however hostile: the refusal is that of the simulated host', async () => {
    const host = createHost();
    await using session = await openForTests({ concurrency: 1 });
    await using rdp = await connect({
      module: assembled.folder,
      trust: { thumbprint: assembled.thumbprint },
      powershell: session,
    });
    const script = `param($Lab, $Json)
      & (Get-Module Rdp0x904) { param($Path, $Text) Import-Module $Path; Import-RdpLabHost -Json $Text } $Lab $Json`;
    await session.invoke({ script, parameters: { Lab: generatedModules.lab, Json: JSON.stringify(host) } });
    const simulated = simulate(host);
    for (const name of hostileStrings.filter((each) => each !== '')) {
      const call = { interfaceAlias: [name], mtu: 1400 };
      const [expected, actual] = await Promise.all(
        [simulated, rdp].map((client) => client.setRdpMtu(call).catch((refusal: unknown) => refusal)),
      );
      if (!(expected instanceof CommandError) || !(actual instanceof InvokeError)) expect.fail(JSON.stringify(name));
      expect(actual.errors.at(-1)?.message).toBe(expected.message);
      expect(expected.message).toContain(name);
    }
  });

  test('does the same as over the simulated host', async () => {
    const host = withExpiredCertificate(createHost());
    const expected = await repairAndTakeBack(simulate(structuredClone(host)));
    await using session = await openForTests({ concurrency: 1 });
    await using rdp = await connect({
      module: assembled.folder,
      trust: { thumbprint: assembled.thumbprint },
      powershell: session,
    });
    const script = `param($Lab, $Json)
      & (Get-Module Rdp0x904) { param($Path, $Text) Import-Module $Path; Import-RdpLabHost -Json $Text } $Lab $Json`;
    await session.invoke({ script, parameters: { Lab: generatedModules.lab, Json: JSON.stringify(host) } });
    expect(await repairAndTakeBack(rdp)).toEqual(expected);
  });
});
