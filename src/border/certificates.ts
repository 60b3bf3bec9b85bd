import { command } from './command.js';
import type { DateTime } from './dotnet.js';

/** An entry of EnhancedKeyUsageList, which PowerShell's certificate provider adds (about_Certificate_Provider). */
export interface EnhancedKeyUsage {
  /** Dotted object identifier. */
  readonly ObjectId: string;
}

/** X509Certificate2, as far as used (learn.microsoft.com, "X509Certificate2 Class"). Times are local. */
export interface X509Certificate {
  readonly Thumbprint: string;
  readonly Subject: string;
  readonly SerialNumber: string;
  readonly NotBefore: DateTime;
  readonly NotAfter: DateTime;
  /** The certificate names a private key; whether that key is there and readable is another question. */
  readonly HasPrivateKey: boolean;
  readonly EnhancedKeyUsageList: readonly EnhancedKeyUsage[];
}

/** learn.microsoft.com, Microsoft.PowerShell.Management, Get-ChildItem, on a store of the Cert: drive. */
export const getStoredCertificate = command({
  name: 'Get-ChildItem',
  module: 'Microsoft.PowerShell.Management',
  parameters: { LiteralPath: 'string[]' },
}).many<X509Certificate>();
