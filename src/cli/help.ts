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

  rdp0x904 sign FILE|FOLDER ...   sign PowerShell files with Authenticode; all of them or none
      --pfx FILE                  certificate and key in one file
      --certificate FILE --key FILE   in PEM; --chain FILE for more certificates to embed
      --external PROGRAM --certificate FILE   a program that gets 32 bytes of SHA-256 on standard input
                                  and writes the signature to standard output, both as bytes
      --osslsigncode --certificate FILE --key FILE|URI   let osslsigncode sign
      --external-argument=TEXT    an argument for one of these two; again for more
      --development               with a certificate that no machine trusts
      --timestamp URL             an RFC 3161 authority; again for others, should it fail
      --timestamp-roots FILE      whom its certificate must lead to
      --passphrase-file FILE      otherwise --passphrase-env NAME, or you are asked

  rdp0x904 verify FILE|FOLDER ... check Authenticode signatures, on any system
      --thumbprint THUMBPRINT     of the certificate that you trust, SHA-1 or SHA-256
      --roots FILE                certificates that you trust, in PEM; again for more
      --timestamp-roots FILE      of timestamp authorities; those of --roots when not given
      --require-timestamp         only with a timestamp that is trusted
      --crl FILE, --ocsp FILE     revocation lists and OCSP responses; again for more
      --json                      the verdicts as JSON

  rdp0x904 --version
  rdp0x904 --help

An IPv6 address with a port is written [2001:db8::1]:3389.

Exit codes: 0 nothing wrong, 1 fault found, 2 bad input, 6 name not found, 7 unreachable,
12 signature missing or wrong.
What repairs a host is a PowerShell module: see the README.`;

/** Version of the package. */
export function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
