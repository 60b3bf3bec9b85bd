import { beforeAll, describe, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { simulate } from '../../src/client/simulate.js';
import { convertToTunnelArgument, type TunnelRequest } from '../../src/engine/tunnel.js';
import { startEndpoint } from '../../src/lab/endpoint.js';
import { endpointState } from '../../src/lab/host-state.js';
import { createHost } from '../../src/simulator/host.js';
import { describeWithPowerShell, useSession } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';
import { startSshServer, whyNoSshd } from './sshd.js';

const request: TunnelRequest = {
  gateway: 'jump.example',
  gatewayPort: 22,
  user: '',
  identityFile: '',
  configFile: '',
  target: 'localhost',
  targetPort: 3389,
  localPort: 50123,
};

/** Id of the error that arguments are refused with. */
function refusal(overrides: Partial<TunnelRequest>): string {
  try {
    return convertToTunnelArgument({ ...request, ...overrides }, 30);
  } catch (failure) {
    if (!(failure instanceof CommandError)) throw failure;
    return failure.id;
  }
}

describe('what ssh is given', () => {
  test('the gateway stands behind the end of the options', () => {
    expect(convertToTunnelArgument(request, 30)).toMatch(/-L 127\.0\.0\.1:50123:localhost:3389 -- jump\.example$/);
  });

  test('an IPv6 address stands in brackets, a path in quotes', () => {
    const words = convertToTunnelArgument({ ...request, target: '2001:db8::7', configFile: 'C:\\My Files\\ssh' }, 30);
    expect(words).toContain(':[2001:db8::7]:3389 ');
    expect(words).toContain('-F "C:\\My Files\\ssh"');
  });

  test.each<Partial<TunnelRequest>>([
    { gateway: '-oProxyCommand=calc' },
    { gateway: 'a -oProxyCommand=calc' },
    { gateway: 'jump.example\n' },
    { gateway: 'jo@jump.example' },
    { gateway: '' },
    { target: '-R' },
    { target: 'host"x' },
    { user: '-oProxyCommand=calc' },
    { user: 'jo smith' },
    { user: 'jo\n-N' },
  ])('%j is no name', (overrides) => {
    expect(refusal(overrides)).toBe('NameRefused');
  });

  test.each<Partial<TunnelRequest>>([
    { identityFile: 'a" -oProxyCommand=calc "' },
    { configFile: 'C:\\folder\\' },
    { identityFile: '-oProxyCommand=calc' },
    { configFile: 'a\nb' },
  ])('%j is no path', (overrides) => {
    expect(refusal(overrides)).toBe('PathRefused');
  });
});

describe('a tunnel in the lab', () => {
  test('comes up, and is ended', async () => {
    const host = createHost();
    const rdp = simulate(host);
    const [tunnel] = await rdp.newRdpTunnel({ gateway: 'client-01.example', portNumber: 3389 });
    expect(tunnel).toMatchObject({ address: '127.0.0.1:50123', target: 'localhost:3389 through client-01.example' });
    expect(host.tunnels).toHaveLength(1);
    if (tunnel === undefined) return;
    expect(await rdp.closeRdpTunnel({ tunnel })).toMatchObject([{ ended: true }]);
    expect(await rdp.closeRdpTunnel({ tunnel })).toMatchObject([{ ended: false }]);
    expect(host.tunnels).toEqual([]);
  });

  test('is not opened under whatIf', async () => {
    const host = createHost();
    expect(await simulate(host).newRdpTunnel({ gateway: 'client-01.example', whatIf: true })).toEqual([]);
    expect(host.tunnels).toEqual([]);
  });

  test('says why ssh ended', async () => {
    const host = createHost();
    await expect(simulate(host).newRdpTunnel({ gateway: 'nowhere.example' })).rejects.toMatchObject({
      id: 'TunnelFailed',
    });
    expect(host.tunnels).toEqual([]);
  });

  test('is ended where no Remote Desktop answers', async () => {
    const host = createHost({ listenerPort: 0 });
    await expect(simulate(host).newRdpTunnel({ gateway: 'client-01.example', timeoutSecond: 3 })).rejects.toMatchObject(
      { id: 'TunnelSilent' },
    );
    expect(host.tunnels).toEqual([]);
  });
});

const open = `param($Gateway, $GatewayPort, $User, $Config, $Port)
$ErrorActionPreference = 'Stop'
$global:tunnel = New-RdpTunnel -Gateway $Gateway -GatewayPort $GatewayPort -UserName $User -ConfigFile $Config \`
    -ComputerName 127.0.0.1 -PortNumber $Port -TimeoutSecond 20 -Confirm:$false
$global:tunnel.Address`;

const answered = `param($Address)
$client = [System.Net.Sockets.TcpClient]::new()
try { $client.Connect('127.0.0.1', [int] $Address.Split(':')[1]); $client.Connected } catch { $false } finally { $client.Dispose() }`;

const describeWithSshd = whyNoSshd === '' ? describeWithPowerShell : describe.skip;

describeWithSshd(`a tunnel through a real SSH server${whyNoSshd === '' ? '' : ` (skipped: ${whyNoSshd})`}`, () => {
  const session = useSession({ concurrency: 1 });
  beforeAll(() => session.outputOf('param($Path) Import-Module -Name $Path', { Path: generatedModules.product }));
  const openTo = (server: { port: number; user: string }, Config: string, Port: number) =>
    session.tryInvoke({
      script: open,
      parameters: { Gateway: '127.0.0.1', GatewayPort: server.port, User: server.user, Config, Port },
    });

  test('answers with Remote Desktop, and is ended by its own method and by Close-RdpTunnel', async () => {
    await using server = await startSshServer();
    const endpoint = await startEndpoint(() => endpointState(createHost()));
    try {
      for (const end of ['$global:tunnel.Close()', '$null = $global:tunnel | Close-RdpTunnel -Confirm:$false']) {
        const { output, errors } = await openTo(server, server.configFile, endpoint.port);
        expect(errors).toEqual([]);
        const [Address] = output;
        expect(await session.outputOf(answered, { Address })).toEqual([true]);
        await session.outputOf(end);
        expect(await session.outputOf(answered, { Address })).toEqual([false]);
        const [again] = await session.outputOf('($global:tunnel | Close-RdpTunnel -Confirm:$false).Ended');
        expect(again).toBe(false);
      }
    } finally {
      await endpoint.close();
    }
  });

  test('is not opened to a server whose key nobody knows, and nobody is asked', async () => {
    await using server = await startSshServer();
    const { errors } = await openTo(server, server.strangerFile, 9);
    expect(errors[0]?.fullyQualifiedErrorId).toMatch(/^TunnelFailed/);
    expect(errors[0]?.message).toContain('Host key verification failed');
  });

  test('is ended where what answers is no Remote Desktop', async () => {
    await using server = await startSshServer();
    // The SSH server itself stands in for a foreign service.
    const { errors } = await session.tryInvoke({
      script: open.replace('-TimeoutSecond 20', '-TimeoutSecond 1'),
      parameters: {
        Gateway: '127.0.0.1',
        GatewayPort: server.port,
        User: server.user,
        Config: server.configFile,
        Port: server.port,
      },
    });
    expect(errors[0]?.fullyQualifiedErrorId).toMatch(/^TunnelSilent/);
    expect(
      await session.outputOf(
        'param($Config) @(Get-Process -Name ssh -ErrorAction SilentlyContinue | Where-Object { $_.CommandLine -like "*$Config*" }).Count',
        { Config: server.configFile },
      ),
    ).toEqual([0]);
  });

  test('takes no name for an option', async () => {
    const { errors } = await session.tryInvoke({ script: "New-RdpTunnel -Gateway '-oProxyCommand=false'" });
    expect(errors[0]?.fullyQualifiedErrorId).toMatch(/^NameRefused/);
  });
});
