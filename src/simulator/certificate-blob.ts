import type { Received } from '../border/command.js';
import { convertToHex, convertToUtf16, type Integer } from '../border/dotnet.js';
import type { getKeyContainerFileName } from '../border/keys.js';
import { findLabFile } from './files.js';
import { type CertificateEntry, lab } from './machine.js';
import { getLabPathLeaf, testLabPathEqual } from './path.js';

/**
 * What the store keeps of a certificate, as hexadecimal digits: its hash, the provider of its key where it has one, and the
 * certificate itself, which nobody reads here (MS-GPEF 2.2.1.1.1.1, properties 3, 2 and 32).
 */
export function convertToLabCertificateBlob(entry: CertificateEntry): string {
  const provider = entry.hasPrivateKey ? getLabProperty(2, convertToLabKeyProvider(entry)) : '';
  return `${getLabProperty(3, entry.thumbprint)}${provider}${getLabProperty(32, '3000')}`;
}

/** KEY_PROV_INFO: MS-GPEF 2.2.1.1.1.1.1; the type of a key storage provider is 0 (CRYPT_KEY_PROV_INFO). */
function convertToLabKeyProvider(entry: CertificateEntry): string {
  const container = `${convertToHex(convertToUtf16(entry.keyContainer))}0000`;
  const provider = `${convertToHex(convertToUtf16(entry.keyProvider))}0000`;
  const type = entry.keyProvider.includes('Key Storage') ? 0 : 1;
  const head = getLabWord(28) + getLabWord(28 + container.length / 2) + getLabWord(type) + getLabWord(32);
  return `${head}0000000000000000${getLabWord(1)}${container}${provider}`;
}

function getLabProperty(property: Integer, digits: string): string {
  return getLabWord(property) + getLabWord(1) + getLabWord(digits.length / 2) + digits;
}

/** A number below 65536 in 4 bytes, the lowest first. */
function getLabWord(value: Integer): string {
  return convertToHex([value % 256, Math.floor(value / 256), 0, 0]);
}

/** The provider's name for the file of a key, told to those who may open it (Get-KeyContainerFileName). */
export function invokeLabGetKeyContainerFileName(received: Received<typeof getKeyContainerFileName>): string {
  const named = lab.host.certificates.find((each) => testLabPathEqual(each.keyContainer, received.Container));
  const file = findLabFile(named?.keyFile ?? '');
  return file === undefined || file.rights === 'none' ? '' : getLabPathLeaf(file.path);
}
