import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { signFile } from '../../src/signing/sign.js';
import { removeSignature } from '../../src/signing/traps.js';
import { verifyFile } from '../../src/signing/verify.js';
import {
  authority,
  ecKeys,
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

// Starting programs takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = identity({ commonName: 'Test Root', extensions: authority() });
const clock = identity({ commonName: 'Clock', issuer: root, extensions: timeStamping });
const owners: Record<string, Identity> = {
  'RSA 2048': identity({ issuer: root, keys: rsaKeys() }),
  'P-256': identity({ issuer: root, keys: ecKeys() }),
  'P-384': identity({ issuer: root, keys: ecKeys('P-384') }),
};
const trust = { roots: [root.certificate] };

const encodings: Record<string, (text: string) => Buffer> = {
  ASCII: (text) => Buffer.from(text, 'latin1'),
  'UTF-8 with a byte order mark': (text) => Buffer.from(`\ufeff${text}# ü 世\r\n`),
  'UTF-16LE': (text) => Buffer.from(`\ufeff${text}# ü 世\r\n`, 'utf16le'),
};
const lines: Record<string, string> = {
  CRLF: 'a\r\nb\r\n',
  LF: 'a\nb\n',
  'no line end': 'a\r\nb',
  'both line ends': 'a\nb\r\n\n',
};
const extensions = ['.ps1', '.psm1', '.psd1', '.ps1xml'];

/** Every extension in every encoding with every line end; the keys take turns. */
const cases = extensions.flatMap((extension, index) =>
  Object.keys(encodings).flatMap((encoding) =>
    Object.keys(lines).map((line, at) => ({
      extension,
      encoding,
      line,
      key: Object.keys(owners)[(index + at) % Object.keys(owners).length] ?? '',
    })),
  ),
);

/** UTF-16BE is missing: osslsigncode 2.9 neither knows nor refuses it, and corrupts the file. */
describe.skipIf(!isInstalled('osslsigncode'))('osslsigncode agrees', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'osslsigncode-'));
    await writeFile(at('root.pem'), pem(root));
    await writeFile(at('clock.pem'), pem(clock) + pem(root));
    await writeFile(at('clock-key.pem'), keyPem(clock));
    for (const [name, owner] of Object.entries(owners)) {
      await writeFile(at(`${name}.pem`), pem(owner));
      await writeFile(at(`${name}-key.pem`), keyPem(owner));
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const original = ({ encoding, line }: (typeof cases)[number]) =>
    encodings[encoding]?.(lines[line] ?? '') ?? Buffer.alloc(0);
  const ownerOf = (key: string) => owners[key] ?? root;
  const theirVerdict = (file: string) =>
    run('osslsigncode', 'verify', '-CAfile', at('root.pem'), '-TSA-CAfile', at('root.pem'), '-in', file);
  async function signedByThem(bytes: Uint8Array, extension: string, key: string, ...more: string[]): Promise<Buffer> {
    const name = `theirs-${key}${extension}`;
    await writeFile(at(name), bytes);
    await rm(at(`signed-${name}`), { force: true });
    const identityFiles = ['-certs', at(`${key}.pem`), '-key', at(`${key}-key.pem`)];
    const { code, output } = await run(
      'osslsigncode',
      'sign',
      ...identityFiles,
      '-h',
      'sha256',
      ...more,
      '-in',
      at(name),
      '-out',
      at(`signed-${name}`),
    );
    expect(output).toContain('Succeeded');
    expect(code).toBe(0);
    return readFile(at(`signed-${name}`));
  }

  test.each(cases)('on our $extension in $encoding with $line, $key', async (given) => {
    const signed = await signFile(original(given), given.extension, signerOf(ownerOf(given.key)));
    const file = at(`ours${given.extension}`);
    await writeFile(file, signed);
    const { code, output } = await theirVerdict(file);
    expect(output).toContain('Signature verification: ok');
    expect(code).toBe(0);
  });

  test.each(cases)('and we on its $extension in $encoding with $line, $key', async (given) => {
    const bytes = original(given);
    const signed = await signedByThem(bytes, given.extension, given.key);
    const { subject, thumbprint } = ownerOf(given.key).certificate;
    const verdict = await verifyFile(signed, given.extension, trust);
    expect(verdict).toMatchObject({ status: 'Valid', signer: { subject, thumbprint } });
    expect(removeSignature(signed, given.extension)).toEqual(bytes);
  });

  test('that a changed file of ours is bad', async () => {
    const signed = await signFile(Buffer.from("'a'\r\n"), '.ps1', signerOf(ownerOf('P-256')));
    await writeFile(
      at('changed.ps1'),
      Buffer.from(Buffer.from(signed).toString('latin1').replace("'a'", "'b'"), 'latin1'),
    );
    expect((await theirVerdict(at('changed.ps1'))).code).not.toBe(0);
  });

  test('on our timestamp', async () => {
    const timestamp = timestamper(clock, inDays(-1));
    await writeFile(
      at('stamped.ps1'),
      await signFile(Buffer.from('exit 0'), '.ps1', signerOf(ownerOf('RSA 2048')), { timestamp }),
    );
    const { output } = await theirVerdict(at('stamped.ps1'));
    expect(output).toContain('Timestamp Server Signature verification: ok');
  });

  test('and we on its timestamp, so long as the authority is trusted', async () => {
    const time = Math.floor(inDays(-1).getTime() / 1000);
    const stamp = ['-TSA-certs', at('clock.pem'), '-TSA-key', at('clock-key.pem'), '-TSA-time', String(time)];
    const signed = await signedByThem(Buffer.from('exit 0'), '.ps1', 'RSA 2048', ...stamp);
    const later = { ...trust, now: inDays(1000), requireTimestamp: true };
    const timestamp = new Date(time * 1000);
    expect(await verifyFile(signed, '.ps1', later)).toMatchObject({ status: 'Valid', timestamp });
    expect(await verifyFile(signed, '.ps1', { ...later, timestampRoots: [] })).toMatchObject({ status: 'NotTrusted' });
  });
});
