import { closeTunnelProcess } from '../../border/tunnel.js';
import { defineCmdlet, ObjectOf } from '../../recipe/cmdlet.js';
import { Parameters } from '../../recipe/define.js';
import type { ClosedTunnel, Tunnel } from '../tunnel.js';

export default defineCmdlet({
  cmdlet: 'Close-RdpTunnel',
  synopsis: 'Ends a tunnel that New-RdpTunnel made.',
  description:
    'Ends the OpenSSH client that carries the tunnel, as its method Close does, also for an object that came from another ' +
    'process. A program that got the same number since is left alone.',
  confirmImpact: 'Low',
  outputs: ['Rdp0x904.ClosedTunnel'],
  parameters: Parameters({
    Tunnel: ObjectOf<Tunnel>('Rdp0x904.Tunnel', {
      position: 0,
      pipeline: true,
      description: 'What New-RdpTunnel returned.',
    }),
  }),
  run: (caller, { Tunnel }): readonly ClosedTunnel[] => {
    const { processId, started, target } = Tunnel;
    const closed: ClosedTunnel[] = [];
    if (caller.ShouldProcess(`Tunnel to ${target}`, 'End the tunnel and what goes through it')) {
      closed.push({ target, ended: closeTunnelProcess({ ProcessId: processId, Started: started }) });
    }
    return closed;
  },
  examples: [
    {
      code: '$tunnel = New-RdpTunnel -Gateway desk-01.example -UserName jo\n$tunnel | Close-RdpTunnel',
      remarks: 'Ends it, and says whether there was something to end.',
    },
    { code: '$tunnel | Close-RdpTunnel -WhatIf', remarks: 'Shows which process would end, and ends none.' },
  ],
});
