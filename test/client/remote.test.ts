import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assembled } from '../../build/assemble.js';
import { openPowerShell } from '../../src/bridge/session.js';
import type { PowerShellSession } from '../../src/bridge/types.js';
import { connect, createHost, type RemoteHost, simulate } from '../../src/index.js';
import { assembledModule } from '../assembled-module.js';
import { describeWithPowerShell, patienceMs, powershell } from '../bridge/powershell-for-tests.js';
import { startSshd, type TestSshd, whyNoSshd } from '../bridge/sshd.js';
import { generatedModules } from '../generated-modules.js';
import { newFolder } from '../run-folder.js';

const why = whyNoSshd === undefined ? '' : ` (skipped: ${whyNoSshd})`;

describe.skipIf(whyNoSshd !== undefined)(`the client on another computer${why}`, () => {
  describeWithPowerShell('reached with ssh', () => {
    let assembled: Assembled;
    let sshd: TestSshd | undefined;
    let session: PowerShellSession;
    const remote = (): RemoteHost => ({ ...(sshd ?? expect.fail('no sshd')).remote, program: powershell?.path });
    beforeAll(async () => {
      assembled = await assembledModule();
      sshd = await startSshd();
      session = await openPowerShell({ remote: remote(), concurrency: 1 });
    }, patienceMs);
    afterAll(async () => {
      await session?.close();
      await sshd?.close();
    }, patienceMs);
    const trust = () => ({ thumbprint: assembled.thumbprint });
    const moduleBase = async (own: PowerShellSession): Promise<string> => {
      const { output } = await own.invoke<string>({ script: '(Get-Module Rdp0x904).ModuleBase' });
      return output[0] ?? '';
    };

    it('runs the cmdlets there, as over a simulated host', async () => {
      const host = createHost({ pathMtu: 1400 });
      const expected = await simulate(structuredClone(host)).setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1400 });
      await using rdp = await connect({ module: assembled.folder, trust: trust(), powershell: session });
      const script = `param($Lab, $Json)
        & (Get-Module Rdp0x904) { param($Path, $Text) Import-Module $Path; Import-RdpLabHost -Json $Text } $Lab $Json`;
      await session.invoke({ script, parameters: { Lab: generatedModules.lab, Json: JSON.stringify(host) } });
      expect(await rdp.setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1400 })).toEqual(expected);
    });

    it('loads the very bytes that were verified, from a folder that is gone afterwards', async () => {
      await using own = await openPowerShell({ remote: remote() });
      const rdp = await connect({ module: assembled.folder, trust: trust(), powershell: own });
      const base = await moduleBase(own);
      // The computer is this one, so its files can be looked at.
      expect(base).not.toBe(assembled.folder);
      for (const file of assembled.signed) {
        // As a whole: to compare them byte by byte takes an assertion seconds.
        const [there, here] = await Promise.all([base, assembled.folder].map((each) => readFile(join(each, file))));
        expect(there?.equals(here ?? Buffer.of())).toBe(true);
      }
      await rdp.close();
      await expect(readFile(join(base, 'Rdp0x904.psd1'))).rejects.toMatchObject({ code: 'ENOENT' });
    });

    it('sends nothing of a module that was tampered with', async () => {
      const copy = await newFolder('tampered');
      await cp(assembled.folder, copy, { recursive: true });
      const file = join(copy, 'Rdp0x904.psm1');
      await writeFile(file, (await readFile(file, 'latin1')).replace('Stop', 'Stoq'), 'latin1');
      const before = (await sshd?.commands())?.length;
      await expect(connect({ module: copy, trust: trust(), host: remote() })).rejects.toMatchObject({
        code: 'E_SIGNATURE',
        message: expect.stringContaining('Rdp0x904.psm1'),
      });
      expect((await sshd?.commands())?.length).toBe(before);
    });

    it('refuses a host name that is an option, and a host beside an open session', async () => {
      const options = { module: assembled.folder, trust: trust() };
      await expect(connect({ ...options, host: '-oProxyCommand=x' })).rejects.toMatchObject({ code: 'E_REMOTE_HOST' });
      await expect(connect({ ...options, host: 'a', powershell: session })).rejects.toMatchObject({
        code: 'E_REMOTE_HOST',
      });
    });

    it('opens its own session there and ends it', async () => {
      const rdp = await connect({ module: assembled.folder, trust: trust(), host: remote() });
      await expect(rdp.setRdpMtu({ interfaceAlias: [''], mtu: 1 })).rejects.toMatchObject({
        code: 'E_PARAMETERS',
      });
      await rdp.close();
      await expect(rdp.testRdp0x904()).rejects.toMatchObject({ code: 'E_POWERSHELL_CLOSED' });
    });
  });
});
