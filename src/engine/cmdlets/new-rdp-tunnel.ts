import { Type } from '@sinclair/typebox';
import { addTunnelEnd, findFreeTcpPort } from '../../border/tunnel.js';
import { defineCmdlet } from '../../recipe/cmdlet.js';
import { Optional, Parameters, Whole } from '../../recipe/define.js';
import { connectTunnel, convertToTunnelArgument, type Tunnel, type TunnelRequest } from '../tunnel.js';

export default defineCmdlet({
  cmdlet: 'New-RdpTunnel',
  synopsis: 'Reaches a Remote Desktop host through an SSH server, where the direct way is broken.',
  description:
    'Starts the OpenSSH client of Windows with a tunnel to the host, waits until Remote Desktop answers through it, and ' +
    'returns an object with the address to connect to, and with a method Close that ends the tunnel. It repairs nothing: ' +
    'it is a way in while the cause is looked for, also past firewalls, filters and narrow paths. A fault of the ' +
    'certificate or of TLS on the host shows through a tunnel as well. ssh asks nothing: it must know the key of the ' +
    'server already, and have a key that needs no password.',
  confirmImpact: 'Low',
  outputs: ['Rdp0x904.Tunnel'],
  parameters: Parameters({
    Gateway: Type.String({
      minLength: 1,
      position: 0,
      description: 'The SSH server: the host itself, or one beside it.',
    }),
    ComputerName: Optional(
      Type.String({
        minLength: 1,
        position: 1,
        description: 'The Remote Desktop host as the SSH server sees it; the SSH server itself where none is named.',
      }),
    ),
    PortNumber: Optional(
      Whole({ minimum: 1, maximum: 65535, description: 'Port of Remote Desktop; 3389 where none is named.' }),
    ),
    UserName: Optional(Type.String({ minLength: 1, description: 'Who logs on to the SSH server.' })),
    GatewayPort: Optional(
      Whole({ minimum: 1, maximum: 65535, description: 'Port of the SSH server; 22 where none is named.' }),
    ),
    LocalPort: Optional(
      Whole({ minimum: 1, maximum: 65535, description: 'Port of this computer; a free one where none is named.' }),
    ),
    IdentityFile: Optional(Type.String({ minLength: 1, description: 'File of the private key.' })),
    ConfigFile: Optional(Type.String({ minLength: 1, description: 'Configuration of ssh to use instead of the own.' })),
    TimeoutSecond: Optional(
      Whole({ minimum: 1, maximum: 300, description: 'How long to wait for an answer; 30 seconds where not given.' }),
    ),
  }),
  run: (
    caller,
    { Gateway, ComputerName, PortNumber, UserName, GatewayPort, LocalPort, IdentityFile, ConfigFile, TimeoutSecond },
  ): readonly Tunnel[] => {
    const request: TunnelRequest = {
      gateway: Gateway,
      gatewayPort: GatewayPort ?? 22,
      user: UserName ?? '',
      identityFile: IdentityFile ?? '',
      configFile: ConfigFile ?? '',
      // As the SSH server sees it.
      target: ComputerName ?? 'localhost',
      targetPort: PortNumber ?? 3389,
      localPort: LocalPort ?? findFreeTcpPort({}),
    };
    const seconds = TimeoutSecond ?? 30;
    const asked = convertToTunnelArgument(request, seconds);
    const target = `${request.target}:${request.targetPort}`;
    const opened: Tunnel[] = [];
    if (!caller.ShouldProcess(`${target} through ${Gateway}`, 'Open an SSH tunnel')) return opened;
    const process = connectTunnel(asked, request.localPort, seconds);
    const tunnel: Tunnel = {
      target: `${target} through ${Gateway}`,
      address: `127.0.0.1:${request.localPort}`,
      processId: process.ProcessId,
      started: process.Started,
    };
    addTunnelEnd({ Tunnel: tunnel });
    opened.push(tunnel);
    return opened;
  },
  examples: [
    {
      code: '$tunnel = New-RdpTunnel -Gateway desk-01.example -UserName jo\nmstsc.exe /v:$($tunnel.Address)\n$tunnel | Close-RdpTunnel',
      remarks: 'Connects through the SSH server of the host itself, and ends the tunnel afterwards.',
    },
    {
      code: 'New-RdpTunnel -Gateway jump.example -ComputerName 10.20.0.7 -PortNumber 3390',
      remarks: 'Connects to a host behind a jump server, on a port that was moved.',
    },
  ],
});
