import { ObjectIdentifier, Sequence } from 'asn1js';
import { indirectData } from './indirect-data.js';
import { attribute, signMessage, type Timestamper } from './make-message.js';
import { type HashName, oid } from './object-identifiers.js';
import { refuseUnfitCertificate, type Signer } from './signer.js';
import { readScript, scriptDigest, writeScript } from './text.js';
import { refuseTraps } from './traps.js';

export interface SignOptions {
  /** Asked for a token over the signature value; without it, the signature ends with the certificate. */
  readonly timestamp?: Timestamper;
  /** When the certificate must be valid; now if left out. */
  readonly now?: Date;
}

/** Makes a whole signed file from a whole file and its extension, such as `.ps1`. */
export type FileSigner = (bytes: Uint8Array, extension: string) => Promise<Uint8Array>;

const fileHash: HashName = 'sha256';

/**
 * Signs a PowerShell file with Authenticode. An earlier signature is replaced.
 * @param bytes the whole file
 * @param extension such as `.ps1`
 * @returns the whole signed file, in the encoding of the original
 * @throws ToolError E_SIGNING_EXTENSION, E_SIGNING_ENCODING, E_SIGNING_MARKER, E_SIGNING_SMALL, E_SIGNING_CERTIFICATE,
 * E_SIGNING_SIGNATURE
 */
export async function signFile(
  bytes: Uint8Array,
  extension: string,
  signer: Signer,
  { timestamp, now = new Date() }: SignOptions = {},
): Promise<Uint8Array> {
  const script = readScript(bytes, extension);
  refuseTraps(script);
  refuseUnfitCertificate(signer.certificate, now);
  const content = {
    type: oid.spcIndirectData,
    value: indirectData({ hash: fileHash, digest: scriptDigest(script, fileHash) }),
    attributes: [
      // No program name and no address: an empty SpcSpOpusInfo, as PowerShell's own signatures have it.
      attribute(oid.spcSpOpusInfo, new Sequence()),
      attribute(
        oid.spcStatementType,
        new Sequence({ value: [new ObjectIdentifier({ value: oid.spcIndividualPurpose })] }),
      ),
    ],
  };
  return writeScript(script, await signMessage(content, signer, timestamp));
}
