import { Constructed, fromBER, OctetString } from 'asn1js';
import { signMessage, type Timestamper } from '../src/signing/make-message.js';
import type { Signer } from '../src/signing/signer.js';
import { type Files, sha256, sorted } from './files.js';

/** RFC 5652 section 4 */
const data = '1.2.840.113549.1.7.1';

/** The list that `sha256sum --check` and `shasum -a 256 --check` read. */
export function checksums(files: Files): Uint8Array {
  return Buffer.from(
    sorted(files)
      .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
      .join(''),
  );
}

/**
 * A detached CMS signature (RFC 5652). Unlike a signed script, every Linux, macOS and Git for Windows checks it with what
 * is there: `openssl cms -verify`.
 * @returns DER
 * @throws ToolError as signMessage does
 */
export async function detachedSignature(
  content: Uint8Array,
  signer: Signer,
  timestamp?: Timestamper,
): Promise<Uint8Array> {
  const value = new OctetString({ valueHex: content });
  const whole = await signMessage({ type: data, value, attributes: [] }, signer, timestamp);
  // RFC 5652 section 5.2: left out of the message, the content stays signed by its digest among the signed attributes.
  const { result } = fromBER(whole);
  const [, explicit] = members(result);
  const [signedData] = members(explicit);
  const [, , encapsulated] = members(signedData);
  members(encapsulated).pop();
  return new Uint8Array(result.toBER());
}

function members(block: unknown) {
  if (!(block instanceof Constructed)) throw new Error('A message of our own is not as RFC 5652 has it.');
  return block.valueBlock.value;
}
