import { Type } from '@sinclair/typebox';
import { getNetAdapterStatistics } from '../../border/adapters.js';
import { defineCmdlet } from '../../recipe/cmdlet.js';
import { OneOf, Optional, Parameters } from '../../recipe/define.js';
import { getIPInterfaceState } from '../../windows/network.js';
import { convertToInterfaceMtu, type InterfaceMtu, testInterfaceAlias } from '../interface-mtu.js';

export default defineCmdlet({
  cmdlet: 'Get-RdpMtu',
  synopsis: 'Lists the IP interfaces with the largest packets that they send.',
  description:
    'Shows what "netsh interface ipv4 show subinterfaces" shows: MTU, state, bytes in and out, name; and beside it the ' +
    'MTU that the next start-up brings. Set-RdpMtu changes them.',
  outputs: ['Rdp0x904.InterfaceMtu'],
  parameters: Parameters({
    InterfaceAlias: Optional(
      Type.Array(Type.String({ minLength: 1 }), { position: 0, description: 'Only the interfaces of these names.' }),
    ),
    AddressFamily: Optional(OneOf(['IPv4', 'IPv6'], { description: 'Only this protocol.' })),
  }),
  run: (_caller, { InterfaceAlias, AddressFamily }): readonly InterfaceMtu[] => {
    const statistics = getNetAdapterStatistics({ ErrorAction: 'SilentlyContinue' });
    const shown = getIPInterfaceState().filter(
      (each) =>
        (AddressFamily === undefined || each.addressFamily === AddressFamily) &&
        testInterfaceAlias(each, InterfaceAlias ?? []),
    );
    return shown.map((each) => convertToInterfaceMtu(each, statistics));
  },
  examples: [
    { code: 'Get-RdpMtu', remarks: 'Every interface, IPv4 and IPv6.' },
    {
      code: 'Get-RdpMtu -AddressFamily IPv4 | Where-Object -Property Mtu -GT -Value 1400',
      remarks: 'The interfaces that send packets larger than most tunnels carry.',
    },
  ],
});
