import { command } from './command.js';
import type { Integer } from './dotnet.js';

/** Win32_TSGeneralSetting, as far as used (learn.microsoft.com, "Win32_TSGeneralSetting class"). */
export interface Win32TSGeneralSetting {
  /** SHA-1 hash of the certificate that the listener uses, in hexadecimal digits. */
  readonly SSLCertificateSHA1Hash: string;
  /** 0 not valid, 1 Windows' own, 2 from Group Policy, 3 chosen. */
  readonly SSLCertificateSHA1HashType: Integer;
}

/** The Win32_TSGeneralSetting instances that a filter leaves; needs elevation. */
export const getListenerInstance = command({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  parameters: { ClassName: 'string', Namespace: 'string', Filter: 'string' },
}).many<Win32TSGeneralSetting>();

/** learn.microsoft.com, CimCmdlets, Set-CimInstance. A query that finds nothing changes nothing, and is no error. */
export const setQueriedInstance = command({
  name: 'Set-CimInstance',
  module: 'CimCmdlets',
  parameters: { Query: 'string', Namespace: 'string', Property: 'hashtable', Confirm: 'switch' },
}).none();
