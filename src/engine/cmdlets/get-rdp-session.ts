import { CommandError } from '../../border/dotnet.js';
import { defineCmdlet } from '../../recipe/cmdlet.js';
import { Parameters } from '../../recipe/define.js';
import { getSessionList, type SessionState } from '../../windows/sessions.js';

export default defineCmdlet({
  cmdlet: 'Get-RdpSession',
  synopsis: 'Lists the sessions of this computer as objects.',
  description:
    'What qwinsta.exe prints, without the words that Windows translates. A session without a station is disconnected: it ' +
    'goes on running until somebody comes back to it, or it is ended. Run it from an elevated PowerShell to see all.',
  outputs: ['Rdp0x904.Session'],
  parameters: Parameters({}),
  run: (): readonly SessionState[] => {
    const { sessions, failure } = getSessionList();
    if (failure !== '') throw new CommandError('SessionsUnknown', 'ResourceUnavailable', failure);
    return sessions;
  },
  examples: [
    { code: 'Get-RdpSession', remarks: 'All sessions.' },
    {
      code: 'Get-RdpSession | Where-Object { -not $_.Connected -and $_.User }',
      remarks: 'What somebody left behind without logging off.',
    },
  ],
});
