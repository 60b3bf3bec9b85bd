import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Constructed, Primitive, Sequence } from 'asn1js';
import { Extension } from 'pkijs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyUsageBit } from '../../src/signing/certificate.js';
import { authorityExtension, keyUsageExtension, usagesExtension } from '../../src/signing/create-certificate.js';
import { oid } from '../../src/signing/object-identifiers.js';
import { readOcspResponse } from '../../src/signing/ocsp-response.js';
import type { RevocationSource } from '../../src/signing/revocation.js';
import { readRevocationLists } from '../../src/signing/revocation-list.js';
import { signFile } from '../../src/signing/sign.js';
import { type Trust, verifyFile } from '../../src/signing/verify.js';
import { codeOf } from './errors.js';
import {
  authority,
  codeSigning,
  type Identity,
  identity,
  inDays,
  keyPem,
  pem,
  rsaKeys,
  signerOf,
  timeStamping,
  timestamper,
} from './identities.js';
import { isInstalled, run } from './programs.js';

const script = Buffer.from("Write-Output 'hello'\r\n");
const revoking = [
  authorityExtension(true),
  keyUsageExtension(keyUsageBit.keyCertSign | keyUsageBit.cRLSign | keyUsageBit.digitalSignature),
];
const point = 'http://example.org/one.crl';
const root = identity({ commonName: 'Test Root', extensions: revoking, keys: rsaKeys(), from: -400 });
const middle = identity({ commonName: 'Test Middle', extensions: revoking, issuer: root });
const leaf = identity({ issuer: middle, extensions: [...codeSigning, distributionPoint(point)] });
const clock = identity({ commonName: 'Clock', issuer: root, extensions: timeStamping, from: -300 });
const trust = { roots: [root.certificate] };

/** RFC 5280 section 4.2.1.13 with one address. */
function distributionPoint(address: string): Extension {
  const tagged = (tagNumber: number, value: Constructed | Primitive) =>
    new Constructed({ idBlock: { tagClass: 3, tagNumber }, value: [value] });
  const name = new Primitive({ idBlock: { tagClass: 3, tagNumber: 6 }, valueHex: Buffer.from(address) });
  const value = new Sequence({ value: [new Sequence({ value: [tagged(0, tagged(0, name))] })] });
  return new Extension({ extnID: oid.distributionPoints, critical: false, extnValue: value.toBER() });
}

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'revocation-'));
  for (const [name, owner] of Object.entries({ root, middle, leaf })) {
    await writeFile(at(`${name}.pem`), pem(owner));
    await writeFile(at(`${name}-key.pem`), keyPem(owner));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Revocation {
  readonly of: Identity;
  readonly on: Date;
  /** As OpenSSL writes it into its database. */
  readonly reason?: string;
}

/** The database of `openssl ca`: a line for each certificate. */
function database(known: readonly Identity[], revoked: readonly Revocation[]): string {
  const short = (date: Date) => date.toISOString().replace(/^20|[-:T]|\.\d+/g, '');
  return known
    .map((each) => {
      const found = revoked.find(({ of }) => of === each);
      const serial = each.certificate.x509.serialNumber;
      const on = found === undefined ? '' : [short(found.on), found.reason].filter((part) => part !== undefined).join();
      return [found === undefined ? 'V' : 'R', short(each.certificate.notAfter), on, serial, 'unknown', '/CN=x'].join(
        '\t',
      );
    })
    .map((line) => `${line}\n`)
    .join('');
}

async function openssl(...args: string[]): Promise<void> {
  const { code, output } = await run('openssl', ...args);
  if (code !== 0) throw new Error(output);
}

/** Lets OpenSSL make a revocation list, in force now unless wished otherwise. */
async function listOf(
  issuer: 'root' | 'middle' | 'leaf',
  revoked: readonly Revocation[] = [],
  { extensions = [], update = [] }: { extensions?: readonly string[]; update?: readonly string[] } = {},
): Promise<RevocationSource[]> {
  await writeFile(
    at('index'),
    database(
      revoked.map(({ of }) => of),
      revoked,
    ),
  );
  const settings = ['[ca]', 'default_ca = here', '[here]', `database = ${at('index')}`, 'default_md = sha256'];
  const scope = ['crl_extensions = more', '[more]', ...extensions, '[empty]'];
  await writeFile(at('settings'), [...settings, ...(extensions.length > 0 ? scope : []), ''].join('\n'));
  const key = ['-cert', at(`${issuer}.pem`), '-keyfile', at(`${issuer}-key.pem`)];
  const dates = update.length > 0 ? update : ['-crldays', '7'];
  await openssl('ca', '-gencrl', '-config', at('settings'), ...key, ...dates, '-out', at('list.pem'));
  return readRevocationLists(await readFile(at('list.pem')));
}

async function verdictOf(revocation: readonly RevocationSource[], given: Partial<Trust> = {}, stamped?: Date) {
  const timestamp = stamped === undefined ? undefined : timestamper(clock, stamped);
  const signed = await signFile(script, '.ps1', signerOf(leaf, middle), { timestamp });
  return verifyFile(signed, '.ps1', { ...trust, revocation, ...given });
}
const good = { status: 'Valid' };
const untrusted = (words: string) => ({ status: 'NotTrusted', reason: expect.stringContaining(words) });

describe.skipIf(!isInstalled('openssl'))('a revocation list of OpenSSL', () => {
  test('that does not name the certificate lets it pass, in PEM and in DER', async () => {
    expect(await verdictOf(await listOf('middle'))).toMatchObject(good);
    await openssl('crl', '-in', at('list.pem'), '-outform', 'DER', '-out', at('list.der'));
    expect(await verdictOf(readRevocationLists(await readFile(at('list.der'))))).toMatchObject(good);
    expect(await verdictOf(await listOf('middle', [{ of: clock, on: inDays(-2) }]))).toMatchObject(good);
  });

  test('that names it says when and why', async () => {
    const on = inDays(-2);
    const date = on.toISOString().slice(0, 10);
    const revoked = await listOf('middle', [{ of: leaf, on, reason: 'superseded' }]);
    expect(await verdictOf(revoked)).toMatchObject(untrusted(`was revoked on ${date} (superseded)`));
    expect(await verdictOf(await listOf('middle', [{ of: leaf, on }]))).toMatchObject(untrusted('no reason given'));
  });

  test('does not reach back before its date, where a timestamp says when the file was signed', async () => {
    const revoked = await listOf('middle', [{ of: leaf, on: inDays(-2), reason: 'keyCompromise' }]);
    expect(await verdictOf(revoked, {}, inDays(-3))).toMatchObject(good);
    expect(await verdictOf(revoked, {}, inDays(-1))).toMatchObject(untrusted('key compromise'));
  });

  test('counts from when the key was lost, if it says so', async () => {
    const lost = inDays(-5)
      .toISOString()
      .replace(/[-:T]|\.\d+/g, '');
    const revoked = await listOf('middle', [{ of: leaf, on: inDays(-2), reason: `keyTime,${lost}` }]);
    expect(await verdictOf(revoked, {}, inDays(-3))).toMatchObject(untrusted('key compromise'));
    expect(await verdictOf(revoked, {}, inDays(-6))).toMatchObject(good);
  });

  test.skipIf(!isInstalled('osslsigncode'))('has the same meaning to osslsigncode', async () => {
    const signed = await signFile(script, '.ps1', signerOf(leaf, middle));
    await writeFile(at('signed.ps1'), signed);
    const roots = ['-CAfile', at('root.pem'), '-CRLfile', at('all.pem')];
    const ofRoot = async () => {
      await listOf('root');
      return readFile(at('list.pem'), 'latin1');
    };
    for (const revoked of [[], [{ of: leaf, on: inDays(-2) }]]) {
      const above = await ofRoot();
      const ours = await verdictOf(await listOf('middle', revoked));
      await writeFile(at('all.pem'), above + (await readFile(at('list.pem'), 'latin1')));
      const theirs = await run('osslsigncode', 'verify', ...roots, '-in', at('signed.ps1'));
      expect(theirs.code === 0).toBe(revoked.length === 0);
      expect(ours.status === 'Valid').toBe(theirs.code === 0);
    }
  });

  test('of the authority above revokes the authority below', async () => {
    const lists = [...(await listOf('middle')), ...(await listOf('root', [{ of: middle, on: inDays(-1) }]))];
    expect(await verdictOf(lists)).toMatchObject(untrusted('Test Middle'));
  });

  test.each<[string, string | undefined, object]>([
    ['was replaced', 'superseded', good],
    ['stopped its work', 'cessationOfOperation', good],
    ['lost its key', 'keyCompromise', untrusted('The timestamp is not trusted: The certificate of')],
    ['gave no reason', undefined, untrusted('(no reason given)')],
  ])('of an authority that makes timestamps and %s: what it stamped before', async (_, reason, before) => {
    const lists = [...(await listOf('middle')), ...(await listOf('root', [{ of: clock, on: inDays(-2), reason }]))];
    expect(await verdictOf(lists, {}, inDays(-3))).toMatchObject(before);
    expect(await verdictOf(lists, {}, inDays(-1))).toMatchObject(untrusted('was revoked on'));
    expect(await verdictOf(lists)).toMatchObject(good);
  });

  test('that says nothing about the authority of the timestamp lets it pass', async () => {
    const lists = [...(await listOf('middle')), ...(await listOf('root', [{ of: middle, on: inDays(-1) }]))];
    expect(await verdictOf(await listOf('middle'), {}, inDays(-3))).toMatchObject(good);
    expect(await verdictOf(lists, {}, inDays(-3))).toMatchObject({ ...good, timestamp: expect.any(Date) });
  });

  test('works where only a thumbprint is trusted, so long as the issuer is embedded', async () => {
    const { thumbprint } = leaf.certificate;
    const pinned = { roots: undefined, thumbprint };
    const revoked = await listOf('middle', [{ of: leaf, on: inDays(-2) }]);
    expect(await verdictOf(await listOf('middle'), pinned)).toMatchObject(good);
    expect(await verdictOf(revoked, pinned)).toMatchObject(untrusted('was revoked'));
    const alone = await signFile(script, '.ps1', signerOf(leaf));
    expect(await verifyFile(alone, '.ps1', { thumbprint, revocation: revoked })).toMatchObject(
      untrusted('that of its issuer'),
    );
  });

  test('of another issuer is no answer', async () => {
    expect(await verdictOf(await listOf('root'))).toMatchObject(untrusted('another issuer'));
  });

  test('is no answer before and after its time', async () => {
    const list = await listOf('middle');
    const stamped = inDays(-1);
    expect(await verdictOf(list, { now: inDays(8) }, stamped)).toMatchObject(untrusted('not in force'));
    const early = await listOf('middle', [], { update: ['-crl_lastupdate', '20990101000000Z', '-crldays', '7'] });
    expect(await verdictOf(early)).toMatchObject(untrusted('not in force'));
  });

  test('that was changed, or that somebody else signed, is no answer', async () => {
    await listOf('middle', [{ of: leaf, on: inDays(-2) }]);
    await openssl('crl', '-in', at('list.pem'), '-outform', 'DER', '-out', at('list.der'));
    const der = await readFile(at('list.der'));
    // The serial number of another certificate in place of the one that is revoked.
    const changed = Buffer.from(der);
    const serial = Buffer.from(leaf.certificate.x509.serialNumber, 'hex');
    const place = changed.indexOf(serial);
    expect(place).toBeGreaterThan(0);
    changed.writeUInt8(changed.readUInt8(place + serial.length - 1) ^ 1, place + serial.length - 1);
    expect(await verdictOf(readRevocationLists(changed))).toMatchObject(untrusted('does not hold'));
    const impostor = identity({ commonName: 'Test Middle', extensions: revoking });
    await writeFile(at('middle-key.pem'), keyPem(impostor));
    await writeFile(at('middle.pem'), pem(impostor));
    const forged = await listOf('middle');
    await writeFile(at('middle-key.pem'), keyPem(middle));
    await writeFile(at('middle.pem'), pem(middle));
    expect(await verdictOf(forged)).toMatchObject(untrusted('does not hold'));
  });

  test.each<[string, string[], object]>([
    ['signers', ['issuingDistributionPoint = critical, @scope', '[scope]', 'onlyuser = TRUE'], good],
    [
      'authorities',
      ['issuingDistributionPoint = critical, @scope', '[scope]', 'onlyCA = TRUE'],
      untrusted('about other'),
    ],
    ['its address', ['issuingDistributionPoint = critical, @scope', '[scope]', `fullname = URI:${point}`], good],
    [
      'another address',
      ['issuingDistributionPoint = critical, @scope', '[scope]', 'fullname = URI:http://example.org/two.crl'],
      untrusted('about other'),
    ],
    [
      'one reason',
      ['issuingDistributionPoint = critical, @scope', '[scope]', 'onlysomereasons = keyCompromise'],
      untrusted('about other'),
    ],
    [
      'others too',
      ['issuingDistributionPoint = critical, @scope', '[scope]', 'indirectCRL = TRUE'],
      untrusted('about other'),
    ],
    ['what nobody knows', ['1.2.3.4 = critical, ASN1:NULL'], untrusted('not understood')],
    ['what nobody needs to know', ['1.2.3.4 = ASN1:NULL'], good],
  ])('about %s answers only about that', async (_, extensions, expected) => {
    expect(await verdictOf(await listOf('middle', [], { extensions }))).toMatchObject(expected);
  });

  test('of an authority that may not make one is no answer', async () => {
    const careful = identity({ commonName: 'Careful', extensions: authority(), issuer: root });
    const owner = identity({ issuer: careful });
    await writeFile(at('leaf.pem'), pem(careful));
    await writeFile(at('leaf-key.pem'), keyPem(careful));
    const signed = await signFile(script, '.ps1', signerOf(owner, careful));
    const verdict = await verifyFile(signed, '.ps1', { ...trust, revocation: await listOf('leaf') });
    expect(verdict).toMatchObject(untrusted('not for revocation lists'));
  });
});

/** Lets OpenSSL be the responder. */
async function responseOf(
  responder: Identity,
  revoked: readonly Revocation[] = [],
  {
    asked = leaf,
    by = 'middle',
    known = [asked],
    days = ['-ndays', '7'],
  }: { asked?: Identity; by?: 'root' | 'middle'; known?: readonly Identity[]; days?: readonly string[] } = {},
): Promise<Uint8Array> {
  await writeFile(at('index'), database(known, revoked));
  await writeFile(at('responder.pem'), pem(responder));
  await writeFile(at('responder-key.pem'), keyPem(responder));
  await writeFile(at('asked.pem'), pem(asked));
  const issuer = at(`${by}.pem`);
  await openssl('ocsp', '-issuer', issuer, '-cert', at('asked.pem'), '-no_nonce', '-reqout', at('request'));
  const signer = ['-rsigner', at('responder.pem'), '-rkey', at('responder-key.pem')];
  const database_ = ['-index', at('index'), '-CA', issuer, '-reqin', at('request'), ...days];
  await openssl('ocsp', ...database_, ...signer, '-respout', at('response'));
  return readFile(at('response'));
}

describe.skipIf(!isInstalled('openssl'))('an OCSP response of OpenSSL', () => {
  const delegate = identity({
    commonName: 'Responder',
    issuer: middle,
    extensions: [usagesExtension([oid.ocspSigning])],
  });

  test.each([
    ['the issuer', middle],
    ['somebody whom the issuer entrusted', delegate],
  ])('by %s says whether the certificate is good', async (_, responder) => {
    expect(await verdictOf([readOcspResponse(await responseOf(responder))])).toMatchObject(good);
    const on = inDays(-2);
    const revoked = [readOcspResponse(await responseOf(responder, [{ of: leaf, on, reason: 'keyCompromise' }]))];
    const words = `was revoked on ${on.toISOString().slice(0, 10)} (key compromise)`;
    expect(await verdictOf(revoked)).toMatchObject(untrusted(words));
    expect(await verdictOf(revoked, {}, inDays(-3))).toMatchObject(good);
  });

  test('without a reason', async () => {
    const revoked = [readOcspResponse(await responseOf(middle, [{ of: leaf, on: inDays(-2) }]))];
    expect(await verdictOf(revoked)).toMatchObject(untrusted('(no reason given)'));
  });

  test('about the authority of a timestamp counts too', async () => {
    const about = { asked: clock, by: 'root' } as const;
    const answers = async (revoked: readonly Revocation[]) => [
      readOcspResponse(await responseOf(middle)),
      readOcspResponse(await responseOf(root, revoked, about)),
    ];
    expect(await verdictOf(await answers([]), {}, inDays(-3))).toMatchObject(good);
    const lost = { of: clock, on: inDays(-2), reason: 'keyCompromise' };
    expect(await verdictOf(await answers([lost]), {}, inDays(-3))).toMatchObject(untrusted('The timestamp'));
    const replaced = { ...lost, reason: 'superseded' };
    expect(await verdictOf(await answers([replaced]), {}, inDays(-3))).toMatchObject(good);
  });

  test('from anybody else is no answer', async () => {
    const extensions = [usagesExtension([oid.ocspSigning])];
    for (const responder of [
      identity({ commonName: 'Stranger', extensions }),
      identity({ commonName: 'Responder of another', issuer: root, extensions }),
      identity({ commonName: 'Not a responder', issuer: middle }),
      leaf,
    ]) {
      const response = readOcspResponse(await responseOf(responder));
      expect(await verdictOf([response])).toMatchObject(untrusted('does not hold'));
    }
  });

  test('that knows nothing of it, or is too old, is no answer', async () => {
    expect(await verdictOf([readOcspResponse(await responseOf(middle, [], { known: [] }))])).toMatchObject(
      untrusted('does not know'),
    );
    const response = readOcspResponse(await responseOf(middle));
    expect(await verdictOf([response], { now: inDays(8) }, inDays(-1))).toMatchObject(untrusted('not in force'));
    const endless = readOcspResponse(await responseOf(middle, [], { days: [] }));
    expect(await verdictOf([endless])).toMatchObject(untrusted('not in force'));
  });

  test('about another certificate is no answer, but one source that knows is enough', async () => {
    const response = readOcspResponse(await responseOf(middle));
    const other = await signFile(script, '.ps1', signerOf(identity({ issuer: middle }), middle));
    const verdict = (revocation: RevocationSource[]) => verifyFile(other, '.ps1', { ...trust, revocation });
    expect(await verdict([response])).toMatchObject(untrusted('other certificates'));
    expect(await verdict([response, ...(await listOf('middle'))])).toMatchObject(good);
  });

  test('that was changed is no answer', async () => {
    const der = await responseOf(middle, [{ of: leaf, on: inDays(-2), reason: 'keyCompromise' }]);
    for (let at = 0; at < der.length; at += 17) {
      const changed = Buffer.from(der);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      try {
        expect(await verdictOf([readOcspResponse(changed)])).toMatchObject({ status: 'NotTrusted' });
      } catch (error) {
        expect(error).toMatchObject({ code: 'E_SIGNING_REVOCATION' });
      }
    }
  });
});

test.each(['', '00', '3000', '30030a0106', 'ff'.repeat(100), '3080'.repeat(1000)])('%j is refused', async (text) => {
  const bytes = Buffer.from(text, 'hex');
  expect(await codeOf(() => readRevocationLists(bytes))).toBe('E_SIGNING_REVOCATION');
  expect(await codeOf(() => readOcspResponse(bytes))).toBe('E_SIGNING_REVOCATION');
});
