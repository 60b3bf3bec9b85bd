import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RemoteHost, remoteCandidate } from '../../src/bridge/remote.js';
import { openPowerShell } from '../../src/bridge/session.js';
import type { PowerShellSession } from '../../src/bridge/types.js';
import { describeWithPowerShell, patienceMs, powershell } from './powershell-for-tests.js';
import { isRunning, until } from './processes.js';
import { startSshd, type TestSshd, whyNoSshd } from './sshd.js';

describe('what leads to another computer', () => {
  it.each<[string, RemoteHost]>([
    ['a host that ssh takes for an option', { host: '-oProxyCommand=touch x' }],
    ['an empty host', { host: '' }],
    ['a host with a command', { host: 'a;reboot' }],
    ['a host with a substitution', { host: '$(reboot)' }],
    ['a host with a line end', { host: 'a\nb' }],
    ['a user that is an option', { host: 'a', user: '-oProxyCommand=x' }],
    ['a user with a quote', { host: 'a', user: "x'" }],
    ['a port that is none', { host: 'a', port: 0 }],
    ['a port with a fraction', { host: 'a', port: 22.5 }],
    ['an identity file that is an option', { host: 'a', identityFile: '-x' }],
    ['an option name with a value in it', { host: 'a', options: { 'User=x ProxyCommand': 'y' } }],
    ['an option value with a line end', { host: 'a', options: { ProxyJump: 'x\nProxyCommand y' } }],
    ['a program with a command', { host: 'a', program: 'pwsh; reboot' }],
    ['a program that is an option', { host: 'a', program: '-c' }],
  ])('refuses %s', async (_, remote) => {
    await expect(remoteCandidate(remote, process.env)).rejects.toMatchObject({ code: 'E_REMOTE_HOST' });
  });

  it('needs an ssh', async () => {
    await expect(remoteCandidate({ host: 'a' }, { PATH: '' })).rejects.toMatchObject({
      code: 'E_POWERSHELL_MISSING',
      message: expect.stringContaining('no ssh'),
    });
  });
});

const why = whyNoSshd === undefined ? '' : ` (skipped: ${whyNoSshd})`;

describe.skipIf(whyNoSshd !== undefined)(`a session over ssh${why}`, () => {
  describeWithPowerShell('to a real sshd', () => {
    let sshd: TestSshd | undefined;
    let session: PowerShellSession | undefined;
    const current = (): PowerShellSession => session ?? expect.fail('There is no session.');
    const remote = (): RemoteHost => ({ ...(sshd ?? expect.fail('no sshd')).remote, program: powershell?.path });
    beforeAll(async () => {
      sshd = await startSshd();
      session = await openPowerShell({ remote: remote() });
    }, patienceMs);
    afterAll(async () => {
      await session?.close();
      await sshd?.close();
    }, patienceMs);

    it('runs there', async () => {
      expect(current()).toMatchObject({ isElsewhere: true, edition: 'Core' });
      expect(await current().invoke({ script: '$env:SSH_CONNECTION.Split()[0]' })).toMatchObject({
        output: ['127.0.0.1'],
      });
    });

    it('carries values of every kind, and nothing of them on a command line', async () => {
      const values = ["it's $(x) `", 'SECRET-7c1e', '\0\ud800', 1n << 70n, new Date(0), new Uint8Array([1]), [], null];
      const { output } = await current().invoke({ script: 'param($V) , $V', parameters: { V: values } });
      expect(output).toEqual([values]);
      const commands = (await sshd?.commands()) ?? [];
      expect(commands).toHaveLength(1);
      // Nothing in it means anything to a shell.
      expect(commands[0]).toMatch(/^[\w./ +=-]+$/);
      expect(commands[0]).not.toContain('SECRET-7c1e');
    });

    it('reports errors, warnings and a stop as a local one does', async () => {
      const failed = await current().invoke({ script: "Write-Warning 'w'; throw 'x'", reject: false });
      expect(failed).toMatchObject({ failed: true, warnings: ['w'], errors: [{ message: 'x' }] });
      const controller = new AbortController();
      const call = { script: "Write-Warning 'begun'; while ($true) { }", signal: controller.signal, reject: false };
      expect(await current().invoke({ ...call, onEvent: () => controller.abort() })).toMatchObject({
        isCanceled: true,
      });
    });

    it('carries 10 MB both ways', async () => {
      const text = 'x'.repeat(10_000_000);
      expect((await current().invoke({ script: 'param($V) $V', parameters: { V: text } })).output).toEqual([text]);
    });

    it('starts again when it died', async () => {
      await expect(current().invoke({ script: '[Environment]::Exit(3)' })).rejects.toMatchObject({
        code: 'E_POWERSHELL_DIED',
        message: expect.stringContaining('code 3'),
      });
      expect(await current().invoke({ script: '1' })).toMatchObject({ output: [1] });
    });

    it('ends the PowerShell there when it is closed', async () => {
      const own = await openPowerShell({ remote: remote() });
      const pid = own.pid ?? 0;
      expect(isRunning(pid)).toBe(true);
      await own.close();
      await until(() => !isRunning(pid));
    });

    it('says what ssh said when it is not let in', async () => {
      const stranger = { ...remote(), identityFile: '/nowhere' };
      await expect(openPowerShell({ remote: stranger })).rejects.toMatchObject({
        code: 'E_POWERSHELL_BROKEN',
        message: expect.stringMatching(/ssh to 127\.0\.0\.1.*Permission denied/),
        mend: expect.stringContaining('-Version'),
      });
    });

    it('does not talk to a computer whose key is not known', async () => {
      const options = { ...remote().options, UserKnownHostsFile: '/dev/null', GlobalKnownHostsFile: '/dev/null' };
      await expect(openPowerShell({ remote: { ...remote(), options } })).rejects.toMatchObject({
        code: 'E_POWERSHELL_BROKEN',
        message: expect.stringContaining('Host key verification failed'),
      });
    });

    it('says so when there is no PowerShell there', async () => {
      const remoteWithout = { ...remote(), program: 'no-such-pwsh' };
      await expect(openPowerShell({ remote: remoteWithout })).rejects.toMatchObject({
        code: 'E_POWERSHELL_BROKEN',
        message: expect.stringContaining('not found'),
      });
    });
  });
});
