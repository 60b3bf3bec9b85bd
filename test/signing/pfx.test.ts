import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ToolError } from '../../src/errors.js';
import { pfxSigner } from '../../src/signing/pfx.js';
import type { SecretSource } from '../../src/signing/secret.js';
import { signFile } from '../../src/signing/sign.js';
import { loadSigner } from '../../src/signing/signer.js';
import { verifyFile } from '../../src/signing/verify.js';
import { codeOf } from './errors.js';
import { authority, ecKeys, type Identity, identity, keyPem, pem, rsaKeys } from './identities.js';
import { isInstalled, run } from './programs.js';

const root = identity({ commonName: 'Test Root', extensions: authority() });
const owners: Readonly<Record<string, Identity>> = {
  rsa: identity({ issuer: root, keys: rsaKeys() }),
  'P-256': identity({ issuer: root, keys: ecKeys() }),
  'P-384': identity({ issuer: root, keys: ecKeys('P-384') }),
};
const script = Buffer.from("Write-Output 'hello'\r\n");
const passphrase = 'correct horse, battery ä 世';

let folder = '';
const at = (name: string) => join(folder, name);
const secret = (): SecretSource => ({ file: at('passphrase') });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pfx '));
  await writeFile(at('passphrase'), passphrase);
  // From one file OpenSSL would read one line after the other.
  await writeFile(at('again'), passphrase);
  await writeFile(at('wrong'), 'wrong');
  await writeFile(at('root.pem'), pem(root));
  for (const [name, owner] of Object.entries(owners)) await writeFile(at(`${name}.pem`), pem(owner) + keyPem(owner));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lets OpenSSL make a PFX. */
async function exported(owner: string, name: string, ...options: string[]): Promise<string> {
  const files = ['-in', at(`${owner}.pem`), '-certfile', at('root.pem'), '-out', at(name)];
  const { code, output } = await run('openssl', 'pkcs12', '-export', ...files, ...options, ...pass('-passout'));
  expect(output).toBe('');
  expect(code).toBe(0);
  return at(name);
}
const pass = (option: string) => [option, `file:${at('passphrase')}`];
const errorOf = (file: string, source: SecretSource | undefined = secret()): Promise<unknown> =>
  pfxSigner(file, source).catch((error: unknown) => error);

describe.skipIf(!isInstalled('openssl'))('a PFX of OpenSSL', () => {
  test.each(Object.keys(owners))('with a key of kind %s signs, its chain embedded', async (owner) => {
    const signer = await pfxSigner(await exported(owner, `${owner}.pfx`), secret());
    expect(signer.chain.map((each) => each.subject)).toEqual(['CN=Test Root']);
    const signed = await signFile(script, '.ps1', signer);
    const { thumbprint } = owners[owner]?.certificate ?? root.certificate;
    expect(await verifyFile(signed, '.ps1', { roots: [root.certificate], thumbprint })).toMatchObject({
      status: 'Valid',
    });
  });

  test.each([
    [['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-192-CBC', '-macalg', 'sha512']],
    [['-certpbe', 'NONE', '-macalg', 'sha384', '-iter', '7']],
    [['-keypbe', 'NONE']],
    [['-macalg', 'sha1', '-maciter', '-noiter']],
    [['-nomac']],
  ])('with %j', async (options) => {
    const signer = await pfxSigner(await exported('P-256', 'variant.pfx', ...options), secret());
    expect(signer.certificate.thumbprint).toBe(owners['P-256']?.certificate.thumbprint);
  });

  test.each([[[]], [['-nomac']]])('does not open with another passphrase, with %j', async (options) => {
    const file = await exported('P-256', 'locked.pfx', ...options);
    const error = await errorOf(file, { file: at('wrong') });
    expect(error).toMatchObject({ code: 'E_SIGNING_PASSPHRASE' });
    expect(error instanceof ToolError && error.line).not.toContain('wrong');
    expect(await codeOf(() => pfxSigner(file))).toBe('E_SIGNING_PASSPHRASE');
  });

  test.each([
    [['-legacy']],
    [['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
    [['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'NONE']],
  ])('of an old kind, with %j, comes with a command that converts it', async (options) => {
    const file = await exported('rsa', 'old.pfx', ...options);
    const error = await errorOf(file);
    expect(error).toMatchObject({ code: 'E_SIGNING_PFX', mend: expect.stringContaining('openssl pkcs12 -legacy') });
    const command = /openssl (?:'[^']*'|\S+ )*'[^']*'/.exec(error instanceof ToolError ? error.mend : '')?.[0] ?? '';
    // In place of the person who types the passphrases.
    const { code, output } = await run(
      'sh',
      '-c',
      `${command} -passin 'file:${at('passphrase')}' -passout 'file:${at('again')}'`,
    );
    expect(output).toBe('');
    expect(code).toBe(0);
    const files = { certificateFile: `${file}.pem`, keyFile: `${file}.pem`, passphrase: secret() };
    expect((await loadSigner(files)).certificate.thumbprint).toBe(owners.rsa?.certificate.thumbprint);
  });

  test('with a changed byte is refused, or gives the same signer', async () => {
    const file = await exported('P-256', 'whole.pfx', '-iter', '1', '-maciter');
    const bytes = await readFile(file);
    const thumbprint = owners['P-256']?.certificate.thumbprint;
    for (let index = 0; index < bytes.length; index += 7) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(index) ^ (1 << (index % 8)), index);
      await writeFile(at('changed.pfx'), changed);
      const result = await pfxSigner(at('changed.pfx'), secret()).catch((error: unknown) => error);
      if (!(result instanceof ToolError)) expect(result).toMatchObject({ certificate: { thumbprint } });
    }
  });
});

test.each(['', 'hello', '3000', '30820a01'])('what is no PFX, such as %j, is refused', async (text) => {
  await writeFile(at('junk.pfx'), Buffer.from(text, 'hex'));
  expect(await errorOf(at('junk.pfx'))).toMatchObject({ code: 'E_SIGNING_PFX' });
});
