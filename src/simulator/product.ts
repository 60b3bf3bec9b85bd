import type { Received } from '../border/command.js';
import { CommandError, convertToDateTime, enumValue } from '../border/dotnet.js';
import type { AuthenticodeSignature, getAuthenticodeSignature, ProductPlace } from '../border/product.js';
import { findLabFile } from './files.js';
import { lab } from './machine.js';
import { getLabMissingMessage } from './path.js';

/** Get-ProductPlace. */
export function invokeLabGetProductPlace(): ProductPlace {
  const { folder, cmdlets } = lab.host.product;
  const contents: string[] = [];
  for (const file of lab.host.files) {
    const { path } = file;
    if (path.startsWith(`${folder}\\`)) contents.push(path);
  }
  return { Folder: folder, Contents: contents, ProgramFiles: 'C:\\Program Files', Cmdlets: cmdlets };
}

/** Get-AuthenticodeSignature. A file that is not there is an error (learn.microsoft.com, Get-AuthenticodeSignature). */
export function invokeLabGetAuthenticodeSignature(
  received: Received<typeof getAuthenticodeSignature>,
): readonly AuthenticodeSignature[] {
  const { signature, signer, thumbprint } = lab.host.product;
  const signatures: AuthenticodeSignature[] = [];
  for (const path of received.LiteralPath) {
    if (findLabFile(path) === undefined) {
      throw new CommandError('FileNotFound', 'ObjectNotFound', getLabMissingMessage(path));
    }
    const moment = convertToDateTime(lab.host.clock);
    const certificate = {
      Thumbprint: thumbprint,
      Subject: signer,
      SerialNumber: '01',
      NotBefore: moment,
      NotAfter: moment,
      HasPrivateKey: false,
      EnhancedKeyUsageList: [],
    };
    signatures.push({
      Path: path,
      Status: enumValue(signature),
      SignerCertificate: signature === 'NotSigned' ? undefined : certificate,
    });
  }
  return signatures;
}
