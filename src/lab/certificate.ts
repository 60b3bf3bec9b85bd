import { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CryptoEngine,
  Extension,
  ExtKeyUsage,
  Time,
  TimeType,
} from 'pkijs';
import { ToolError } from '../errors.js';
import { parseUtc } from '../protocol/time.js';

/** What a certificate is to say. Moments are UTC, 'yyyy-MM-dd HH:mm:ssZ'. */
export interface CertificateSpecification {
  /** Common name of subject and issuer. */
  readonly subject: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** Hexadecimal. */
  readonly serialNumber: string;
  /** RSA bits, 2048 when not given. */
  readonly keyBits?: number;
  /** Digest of the signature, SHA-256 when not given. */
  readonly digest?: 'SHA-1' | 'SHA-256';
}

/** A certificate and its private key, both in PEM, as `tls` takes them. */
export interface MintedCertificate {
  readonly certificate: string;
  readonly key: string;
}

const { subtle } = webcrypto;
const engine = new CryptoEngine({ name: 'node', crypto: webcrypto });

/** Making an RSA key takes a second on a slow core, and every repair in the lab asks for a certificate. */
const keys = new Map<string, Promise<webcrypto.CryptoKeyPair>>();
const minted = new Map<string, Promise<MintedCertificate>>();
const mintedLimit = 100;

/**
 * Makes a self-signed server certificate like the one Windows makes for Remote Desktop. Equal specifications give the
 * same certificate. Throws a ToolError for a moment or a serial number that cannot be read.
 */
export function mintCertificate(specification: CertificateSpecification): Promise<MintedCertificate> {
  const name = JSON.stringify([
    specification.serialNumber,
    specification.notBefore,
    specification.notAfter,
    specification.subject,
    specification.keyBits,
    specification.digest,
  ]);
  const known = minted.get(name);
  if (known !== undefined) return known;
  const [oldest] = minted.keys();
  if (oldest !== undefined && minted.size >= mintedLimit) minted.delete(oldest);
  const fresh = mint(specification);
  minted.set(name, fresh);
  return fresh;
}

async function mint(specification: CertificateSpecification): Promise<MintedCertificate> {
  const { subject, serialNumber, keyBits = 2048, digest = 'SHA-256' } = specification;
  const pair = await keyPair(keyBits, digest);
  const certificate = new Certificate({ version: 2 });
  certificate.serialNumber = new asn1js.Integer({ valueHex: serialBytes(serialNumber) });
  for (const name of [certificate.subject, certificate.issuer]) {
    // id-at-commonName (RFC 5280 appendix A.1)
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value: subject }) }),
    );
  }
  certificate.notBefore = moment(specification.notBefore);
  certificate.notAfter = moment(specification.notAfter);
  certificate.extensions = extensions();
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey, engine);
  await certificate.sign(pair.privateKey, digest, engine);
  return {
    certificate: pem('CERTIFICATE', certificate.toSchema(true).toBER()),
    key: pem('PRIVATE KEY', await subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/**
 * A harmless comment in every certificate. It makes the server's first TLS flight longer than an Ethernet frame, as the
 * addresses and policies of an enterprise template do, so that a path with a smaller MTU swallows it in TLS 1.2 as well.
 */
const comment = 'Made for a lab that plays Remote Desktop; trust it nowhere. '.repeat(11);

/** Extensions of the certificate that Windows makes: server authentication, key and data encipherment. */
function extensions(): Extension[] {
  const usage = new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.1'] });
  const constraints = new BasicConstraints({ cA: false });
  // keyEncipherment and dataEncipherment (RFC 5280 4.2.1.3); digitalSignature too, which TLS 1.3 signs with.
  const keyUsage = new asn1js.BitString({ valueHex: Uint8Array.of(0b1011_0000).buffer, unusedBits: 4 });
  return [
    new Extension({ extnID: '2.5.29.37', extnValue: usage.toSchema().toBER() }),
    new Extension({ extnID: '2.5.29.15', extnValue: keyUsage.toBER() }),
    // Netscape certificate comment: the one extension that holds free text.
    new Extension({ extnID: '2.16.840.1.113730.1.13', extnValue: new asn1js.IA5String({ value: comment }).toBER() }),
    new Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER() }),
  ];
}

function keyPair(modulusLength: number, hash: string): Promise<webcrypto.CryptoKeyPair> {
  const name = `${modulusLength} ${hash}`;
  const known = keys.get(name);
  if (known !== undefined) return known;
  const parameters = { name: 'RSASSA-PKCS1-v1_5', hash, modulusLength, publicExponent: Uint8Array.of(1, 0, 1) };
  const fresh = subtle.generateKey(parameters, true, ['sign', 'verify']);
  keys.set(name, fresh);
  return fresh;
}

/** RFC 5280 4.1.2.5: years to 2049 as UTCTime, later ones as GeneralizedTime. */
function moment(text: string): Time {
  const value = parseUtc(text);
  if (value === undefined) {
    throw new ToolError('E_LAB_MOMENT', `'${text}' is not a moment.`, "Write it as '2025-01-31 12:00:00Z'.");
  }
  return new Time({ type: value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime, value });
}

function serialBytes(hexadecimal: string): ArrayBuffer {
  if (!/^[0-9a-f]{1,40}$/i.test(hexadecimal)) {
    throw new ToolError(
      'E_LAB_SERIAL',
      `'${hexadecimal}' is not a serial number.`,
      'Write 1 to 40 hexadecimal digits.',
    );
  }
  const bytes = Buffer.from(hexadecimal.padStart(hexadecimal.length + (hexadecimal.length % 2), '0'), 'hex');
  // A serial number is positive (RFC 5280 4.1.2.2): a set top bit would make it a negative integer.
  const positive = (bytes[0] ?? 0) >= 0x80 ? [0, ...bytes] : [...bytes];
  return Uint8Array.from(positive).buffer;
}

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
