import { readFileSync } from 'node:fs';

export const helpText = `rdp0x904: finds out why Remote Desktop fails with error 0x904.

  rdp0x904 test HOST[:PORT] ...   look at Remote Desktop servers from outside; changes nothing
      --json                      the full reports as JSON
      --timeout SECONDS           for each host, 1 to 300; 10 when not given
      --show-steps                every step of the connection, not only the findings

  rdp0x904 CMDLET [options]       run a cmdlet: set-rdp-mtu, repair-rdp-certificate, test-rdp0x904, ...
      --help                      its parameters
      --module FOLDER --thumbprint HEX   the signed module and its signer
      --simulate FILE             a host document instead of this computer
      --what-if, --yes, --json

  rdp0x904 --version
  rdp0x904 --help

An IPv6 address with a port is written [2001:db8::1]:3389.

Exit codes: 0 nothing wrong, 1 fault found, 2 bad input, 6 name not found, 7 unreachable.
What repairs a host is a PowerShell module: see the README.`;

/** Version of the package. */
export function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
