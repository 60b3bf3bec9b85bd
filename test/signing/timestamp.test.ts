import { describe, expect, test } from 'vitest';
import { usagesExtension } from '../../src/signing/create-certificate.js';
import type { Timestamper } from '../../src/signing/make-message.js';
import { oid } from '../../src/signing/object-identifiers.js';
import { signFile } from '../../src/signing/sign.js';
import { type Trust, verifyFile } from '../../src/signing/verify.js';
import { codeOf } from './errors.js';
import {
  authority,
  changeSignedData,
  codeSigning,
  ecKeys,
  identity,
  inDays,
  signerOf,
  timeStamping,
  timestamper,
} from './identities.js';

const script = Buffer.from("Write-Output 'hello'\r\n");
const root = identity({ commonName: 'Test Root', extensions: authority(), from: -4000, until: 4000 });
const timeRoot = identity({ commonName: 'Time Root', extensions: authority(), from: -4000, until: 4000 });
const clock = identity({ commonName: 'Clock', issuer: timeRoot, extensions: timeStamping, until: 4000 });
const leaf = identity({ issuer: root });
const trust = { roots: [root.certificate], timestampRoots: [timeRoot.certificate] };
const longAfter = inDays(1000);

const verdictOf = async (timestamp: Timestamper | undefined, given: Trust = trust, owner = leaf) =>
  verifyFile(await signFile(script, '.ps1', signerOf(owner), { timestamp }), '.ps1', given);
const statusOf = async (...given: Parameters<typeof verdictOf>) => (await verdictOf(...given)).status;

describe('a timestamp', () => {
  test('outlives the certificate', async () => {
    const time = inDays(-1);
    const verdict = await verdictOf(timestamper(clock, time), { ...trust, now: longAfter });
    expect(verdict.status).toBe('Valid');
    expect(Math.abs((verdict.timestamp?.getTime() ?? 0) - time.getTime())).toBeLessThan(1000);
    expect(await statusOf(undefined, { ...trust, now: longAfter })).toBe('NotTrusted');
  });

  test('does not for a certificate that says so', async () => {
    const extensions = [usagesExtension([oid.codeSigning, oid.lifetimeSigning])];
    const owner = identity({ issuer: root, extensions });
    expect(await statusOf(timestamper(clock, inDays(-1)), trust, owner)).toBe('Valid');
    expect(await statusOf(timestamper(clock, inDays(-1)), { ...trust, now: longAfter }, owner)).toBe('NotTrusted');
  });

  test('from before the certificate, or from the future, is no help', async () => {
    expect(await statusOf(timestamper(clock, inDays(-31)))).toBe('NotTrusted');
    expect(await statusOf(timestamper(clock, inDays(1)))).toBe('NotTrusted');
  });

  test('from an untrusted authority makes the file untrusted, even while the certificate is valid', async () => {
    const stranger = identity({ commonName: 'Stranger', extensions: timeStamping });
    expect(await statusOf(timestamper(stranger, inDays(-1)))).toBe('NotTrusted');
    expect(await statusOf(timestamper(clock, inDays(-1)), { roots: [root.certificate] })).toBe('NotTrusted');
  });

  test('from an authority that is not for timestamps makes it untrusted too', async () => {
    const misused = identity({ commonName: 'Misused', issuer: timeRoot, extensions: codeSigning });
    expect(await statusOf(timestamper(misused, inDays(-1)))).toBe('NotTrusted');
  });

  test('about another signature makes it untrusted', async () => {
    const flip = (signature: Uint8Array) => signature.map((byte) => byte ^ 1);
    expect(await statusOf(timestamper(clock, inDays(-1), { change: flip }))).toBe('NotTrusted');
  });

  test('that is something else that the authority signed makes it untrusted', async () => {
    expect(await statusOf(timestamper(clock, inDays(-1), { type: oid.spcIndirectData }))).toBe('NotTrusted');
  });

  test('whose authority means another certificate with the same key makes it untrusted', async () => {
    const { privateKey, publicKey } = ecKeys();
    const keys = { privateKey, publicKey };
    const [one, other] = [1, 2].map(() => identity({ keys, issuer: timeRoot, extensions: timeStamping }));
    expect(await statusOf(timestamper(one ?? clock, inDays(-1), { means: one }))).toBe('Valid');
    expect(await statusOf(timestamper(one ?? clock, inDays(-1), { means: other }))).toBe('NotTrusted');
  });

  test('must be the only one', async () => {
    const signed = await signFile(script, '.ps1', signerOf(leaf), { timestamp: timestamper(clock, inDays(-1)) });
    const twice = changeSignedData(signed, ({ signerInfos: [signerInfo] }) => {
      signerInfo?.unsignedAttrs?.attributes.push(...signerInfo.unsignedAttrs.attributes);
    });
    expect(await verifyFile(twice, '.ps1', trust)).toMatchObject({ status: 'NotTrusted' });
    const same = changeSignedData(signed, () => {});
    expect(await verifyFile(same, '.ps1', trust)).toMatchObject({ status: 'Valid' });
  });

  test('can be required', async () => {
    expect(await statusOf(undefined, { ...trust, requireTimestamp: true })).toBe('NotTrusted');
    expect(await statusOf(timestamper(clock, inDays(-1)), { ...trust, requireTimestamp: true })).toBe('Valid');
  });

  test('is not looked at where no root is given, so that it cannot be required there either', async () => {
    const { thumbprint } = leaf.certificate;
    expect(await statusOf(timestamper(clock, inDays(-1)), { thumbprint })).toBe('Valid');
    expect(await statusOf(timestamper(clock, inDays(-1)), { thumbprint, now: longAfter })).toBe('NotTrusted');
    expect(await statusOf(timestamper(clock, inDays(-1)), { thumbprint, requireTimestamp: true })).toBe('NotTrusted');
  });

  test('that is no token is refused before anything is written', async () => {
    const junk = async () => Buffer.from('hello');
    expect(await codeOf(() => signFile(script, '.ps1', signerOf(leaf), { timestamp: junk }))).toBe(
      'E_SIGNING_TIMESTAMP',
    );
  });
});
