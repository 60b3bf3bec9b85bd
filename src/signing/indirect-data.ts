import { type BaseBlock, fromBER, Integer, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { type HashName, hashIdentifier, hashOf, oid } from './object-identifiers.js';

/**
 * The subject interface package for PowerShell, {603BCC1F-4B59-4E08-B724-D2C6297EF351}, in the byte order in which
 * Windows stores a GUID.
 */
const powerShellPackage = '1fcc3b60594b084eb724d2c6297ef351';

/** wintrust.h, SPC_SIPINFO: the version, then the GUID, then five reserved numbers. */
const sipInfoVersion = 0x10000;
const reservedNumbers = 5;

/** What an Authenticode signature says: this is the digest of a file of this kind. */
export interface IndirectData {
  readonly hash: HashName;
  readonly digest: Uint8Array;
}

/** SpcIndirectDataContent for a PowerShell file (Authenticode, "SpcIndirectDataContent"). */
export function indirectData({ hash, digest }: IndirectData): Sequence {
  const sipInfo = new Sequence({
    value: [
      new Integer({ value: sipInfoVersion }),
      new OctetString({ valueHex: Buffer.from(powerShellPackage, 'hex') }),
      ...Array.from({ length: reservedNumbers }, () => new Integer({ value: 0 })),
    ],
  });
  const algorithm = new Sequence({ value: [new ObjectIdentifier({ value: hashIdentifier(hash) }), new Null()] });
  return new Sequence({
    value: [
      new Sequence({ value: [new ObjectIdentifier({ value: oid.spcSipInfo }), sipInfo] }),
      new Sequence({ value: [algorithm, new OctetString({ valueHex: digest })] }),
    ],
  });
}

/**
 * Reads SpcIndirectDataContent, whether it stands bare, as Windows writes it, or in an OCTET STRING, as .NET does.
 * @throws Error if it is malformed, made for another kind of file, or uses a hash that proves nothing
 */
export function readIndirectData(content: BaseBlock): IndirectData {
  const [data, message] = children(unwrap(content), 2);
  const [type, sipInfo] = children(data, 2);
  const [version, guid] = children(sipInfo, 2 + reservedNumbers);
  if (
    textOf(type) !== oid.spcSipInfo ||
    !(version instanceof Integer) ||
    version.valueBlock.valueDec !== sipInfoVersion
  ) {
    throw new Error('The signature is not about a script.');
  }
  if (Buffer.from(octets(guid)).toString('hex') !== powerShellPackage) {
    throw new Error('The signature was made for another kind of file.');
  }
  const [algorithm, digest] = children(message, 2);
  const hash = hashOf(textOf(children(algorithm, 1, 2)[0]));
  if (hash === undefined) throw new Error('The digest of the file is of a kind that is unknown or too weak.');
  return { hash, digest: octets(digest) };
}

function unwrap(content: BaseBlock): BaseBlock {
  if (!(content instanceof OctetString)) return content;
  const inner = octets(content);
  const { result, offset } = fromBER(inner);
  if (offset !== inner.length) throw new Error('The signed content is malformed.');
  return result;
}

function children(block: BaseBlock | undefined, least: number, most = least): BaseBlock[] {
  const value = block instanceof Sequence ? block.valueBlock.value : [];
  if (value.length < least || value.length > most) throw new Error('The signed content is malformed.');
  return value;
}

function octets(block: BaseBlock | undefined): Uint8Array {
  if (!(block instanceof OctetString) || block.idBlock.isConstructed) {
    throw new Error('The signed content is malformed.');
  }
  return block.valueBlock.valueHexView;
}

function textOf(block: BaseBlock | undefined): string {
  return block instanceof ObjectIdentifier ? block.valueBlock.toString() : '';
}
