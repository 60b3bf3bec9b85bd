import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ToolError } from '../../src/errors.js';
import { type ExternalProgram, externalSigner } from '../../src/signing/external-signer.js';
import { signFile } from '../../src/signing/sign.js';
import { verifyFile } from '../../src/signing/verify.js';
import { codeOf } from './errors.js';
import { authority, ecKeys, type Identity, identity, keyPem, pem, rsaKeys } from './identities.js';
import { isInstalled } from './programs.js';

const script = Buffer.from("Write-Output 'hello'\r\n");
const root = identity({ commonName: 'Test Root', extensions: authority() });
const owners: Readonly<Record<string, Identity>> = {
  'RSA 2048': identity({ issuer: root, keys: rsaKeys() }),
  'P-256': identity({ issuer: root, keys: ecKeys() }),
  'P-384': identity({ issuer: root, keys: ecKeys('P-384') }),
};

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'external-'));
  await writeFile(at('root.pem'), pem(root));
  for (const [name, owner] of Object.entries(owners)) {
    // The root first: the certificate that may sign code is found all the same.
    await writeFile(at(`${name}.pem`), pem(root) + pem(owner));
    await writeFile(at(`${name}-key.pem`), keyPem(owner));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function signed(program: Partial<ExternalProgram>): Promise<Uint8Array> {
  const signer = await externalSigner({ file: process.execPath, certificateFile: at('P-256.pem'), ...program });
  return signFile(script, '.ps1', signer);
}

/** A program of a few words of JavaScript. */
const javascript = (code: string): Partial<ExternalProgram> => ({ arguments: ['-e', code] });

const complaint = async (program: Partial<ExternalProgram>): Promise<string> => {
  const error: unknown = await signed(program).catch((each: unknown) => each);
  return error instanceof ToolError ? error.line : `not a ToolError: ${String(error)}`;
};

test.skipIf(!isInstalled('openssl'))('openssl pkeyutl is such a program as it is, for every kind of key', async () => {
  for (const [name, { certificate }] of Object.entries(owners)) {
    const args = ['pkeyutl', '-sign', '-inkey', at(`${name}-key.pem`), '-pkeyopt', 'digest:sha256'];
    const file = await signed({ file: 'openssl', arguments: args, certificateFile: at(`${name}.pem`) });
    expect(await verifyFile(file, '.ps1', { roots: [root.certificate] })).toMatchObject({
      status: 'Valid',
      signer: { thumbprint: certificate.thumbprint },
    });
  }
});

describe('a program', () => {
  test('gets the 32 bytes of the digest, and its arguments as they are', async () => {
    const odd = '$(touch x); `y` "z" \'*';
    const code = `process.stderr.write(require('fs').readFileSync(0).length + process.argv[1]); process.exitCode = 3`;
    expect(await complaint({ arguments: ['-e', code, odd] })).toContain(`ended with 3: 32${odd}`);
  });

  test('whose signature does not fit the certificate is refused', async () => {
    const args = ['pkeyutl', '-sign', '-inkey', at('P-384-key.pem'), '-pkeyopt', 'digest:sha256'];
    const other = signed({ file: 'openssl', arguments: args });
    if (isInstalled('openssl')) expect(await codeOf(() => other)).toBe('E_SIGNING_SIGNATURE');
    else await other.catch(() => {});
    for (const code of ['', 'process.stdout.write("hello")', 'process.stdin.pipe(process.stdout)']) {
      expect(await complaint(javascript(code))).toContain('E_SIGNING_SIGNATURE');
    }
  });

  test.each([
    ['fails', 'process.exitCode = 1', 'ended with 1'],
    ['writes without end', 'const write = () => process.stdout.write("0".repeat(4096), write); write()', 'too much'],
    ['dies', 'process.kill(process.pid, "SIGTERM")', 'ended with SIGTERM'],
    [
      'complains in colour',
      'process.stderr.write("first\\n\\u001b[31mno token\\n"); process.exitCode = 2',
      ': ?[31mno token',
    ],
  ])('that %s is reported in one line', async (_, code, words) => {
    const line = await complaint(javascript(code));
    expect(line).toContain('E_SIGNING_PROGRAM');
    expect(line).toContain(words);
    expect(line).not.toMatch(/\n/);
  });

  test('that never ends is ended', async () => {
    expect(await complaint({ ...javascript('setInterval(() => {}, 1000)'), timeoutMs: 1000 })).toContain('took longer');
  });

  test('that does not exist is reported', async () => {
    expect(await complaint({ file: at('nothing') })).toContain('cannot be started');
  });
});

test('a certificate that may not sign code is refused before anything runs', async () => {
  expect(await complaint({ file: at('nothing'), certificateFile: at('root.pem') })).toContain('E_SIGNING_CERTIFICATE');
});
