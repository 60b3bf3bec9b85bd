import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indirectData } from '../../src/signing/indirect-data.js';
import { signFile } from '../../src/signing/sign.js';
import { readScript, scriptDigest, writeScript } from '../../src/signing/text.js';
import { verifyFile } from '../../src/signing/verify.js';
import { describeWithPowerShell, powershell, useSession } from '../bridge/powershell-for-tests.js';
import { authority, ecKeys, identity, keyPem, pem, pkcs7Of, rsaKeys, signerOf } from './identities.js';

const root = identity({ commonName: 'Test Root', extensions: authority() });
const owners = { rsa: identity({ issuer: root, keys: rsaKeys() }), ec: identity({ issuer: root, keys: ecKeys() }) };
const script = Buffer.from("\ufeffWrite-Output 'Grüße'\r\n");
const signedText = readScript(script, '.ps1');
const digest = scriptDigest(signedText, 'sha256');

/** SignedCms comes with PowerShell: with .NET in 7, with Windows in 5.1. */
const load = `$ErrorActionPreference = 'Stop'
foreach ($name in 'System.Security', 'System.Security.Cryptography.Pkcs') {
    try { Add-Type -AssemblyName $name } catch { Write-Verbose $_ }
}`;

/** The type and the content of a signature that holds; nothing for one that does not. */
const verifying = `param($Signature)
${load}
$message = [System.Security.Cryptography.Pkcs.SignedCms]::new()
$message.Decode([IO.File]::ReadAllBytes($Signature))
try { $message.CheckSignature($true) } catch { return }
$message.ContentInfo.ContentType.Value + ' ' + [BitConverter]::ToString($message.ContentInfo.Content).Replace('-', '')`;

const signing = `param($Certificate, $Key, $Content, $Out)
${load}
$pair = [System.Security.Cryptography.X509Certificates.X509Certificate2]::CreateFromPemFile($Certificate, $Key)
$type = [System.Security.Cryptography.Oid]::new('1.3.6.1.4.1.311.2.1.4')
$content = [System.Security.Cryptography.Pkcs.ContentInfo]::new($type, [IO.File]::ReadAllBytes($Content))
$message = [System.Security.Cryptography.Pkcs.SignedCms]::new($content, $false)
$signer = [System.Security.Cryptography.Pkcs.CmsSigner]::new($pair)
$signer.DigestAlgorithm = [System.Security.Cryptography.Oid]::new('2.16.840.1.101.3.4.2.1')
$message.ComputeSignature($signer)
[IO.File]::WriteAllBytes($Out, $message.Encode())`;

describeWithPowerShell('SignedCms of .NET agrees', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  const { outputOf } = useSession({ concurrency: 1 });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dotnet-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(['rsa', 'ec'] as const)('on our signature with an %s key', async (kind) => {
    await writeFile(at('ours.p7'), pkcs7Of(await signFile(script, '.ps1', signerOf(owners[kind]))));
    const [found] = await outputOf(verifying, { Signature: at('ours.p7') });
    expect(found).toMatch(/^1\.3\.6\.1\.4\.1\.311\.2\.1\.4 /);
    expect(found).toContain(digest.toString('hex').toUpperCase());
  });

  test('that a changed signature of ours is bad', async () => {
    const pkcs7 = pkcs7Of(await signFile(script, '.ps1', signerOf(owners.ec)));
    pkcs7.writeUInt8(pkcs7.readUInt8(pkcs7.indexOf(digest)) ^ 1, pkcs7.indexOf(digest));
    await writeFile(at('changed.p7'), pkcs7);
    expect(await outputOf(verifying, { Signature: at('changed.p7') })).toEqual([]);
  });

  const readsPem = powershell?.edition === 'Core';
  test.skipIf(!readsPem).each(['rsa', 'ec'] as const)(
    `and we on its signature with an %s key${readsPem ? '' : ' (skipped: Windows PowerShell reads no PEM)'}`,
    async (kind) => {
      await writeFile(at('certificate.pem'), pem(owners[kind]));
      await writeFile(at('key.pem'), keyPem(owners[kind]));
      await writeFile(at('content'), Buffer.from(indirectData({ hash: 'sha256', digest }).toBER()));
      const files = { Certificate: at('certificate.pem'), Key: at('key.pem'), Content: at('content') };
      await outputOf(signing, { ...files, Out: at('theirs.p7') });
      const file = writeScript(signedText, await readFile(at('theirs.p7')));
      expect(await verifyFile(file, '.ps1', { roots: [root.certificate] })).toMatchObject({ status: 'Valid' });
    },
  );
});
