import { command } from './command.js';
import type { DateTime } from './dotnet.js';

/** learn.microsoft.com, Microsoft.PowerShell.Utility, Get-Date. Local time. */
export const getDate = command({
  name: 'Get-Date',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {},
}).one<DateTime>();

/** learn.microsoft.com, Microsoft.PowerShell.Utility, Start-Sleep. */
export const startSleep = command({
  name: 'Start-Sleep',
  module: 'Microsoft.PowerShell.Utility',
  parameters: { Seconds: 'int' },
}).none();
