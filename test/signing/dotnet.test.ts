import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indirectData } from '../../src/signing/indirect-data.js';
import { signFile } from '../../src/signing/sign.js';
import { readScript, scriptDigest, writeScript } from '../../src/signing/text.js';
import { verifyFile } from '../../src/signing/verify.js';
import { authority, ecKeys, identity, keyPem, pem, pkcs7Of, rsaKeys, signerOf } from './identities.js';
import { isInstalled, run } from './programs.js';

/** Building a .NET program takes some seconds and perhaps a download, so it is done on request only. */
const isWanted = process.env.RDP0X904_TEST_DOTNET === '1' && isInstalled('dotnet');
const minutes = 60_000;

const root = identity({ commonName: 'Test Root', extensions: authority() });
const owners = { rsa: identity({ issuer: root, keys: rsaKeys() }), ec: identity({ issuer: root, keys: ecKeys() }) };
const script = Buffer.from("\ufeffWrite-Output 'Grüße'\r\n");
const signedText = readScript(script, '.ps1');
const digest = scriptDigest(signedText, 'sha256');

const program = `
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

if (args[0] == "verify") {
    var message = new SignedCms();
    message.Decode(File.ReadAllBytes(args[1]));
    try {
        message.CheckSignature(true);
    } catch (CryptographicException) {
        return 1; // an exception that nobody catches leaves files behind
    }
    Console.Write(message.ContentInfo.ContentType.Value + " " + Convert.ToHexString(message.ContentInfo.Content));
} else {
    using var certificate = X509Certificate2.CreateFromPemFile(args[1], args[2]);
    var content = new ContentInfo(new Oid("1.3.6.1.4.1.311.2.1.4"), File.ReadAllBytes(args[3]));
    var message = new SignedCms(content, false);
    message.ComputeSignature(new CmsSigner(certificate) { DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1") });
    File.WriteAllBytes(args[4], message.Encode());
}
return 0;
`;

const project = (runtime: string) => `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net${runtime.split('.').slice(0, 2).join('.')}</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="System.Security.Cryptography.Pkcs" Version="${runtime}" />
  </ItemGroup>
</Project>
`;

describe.skipIf(!isWanted)('SignedCms of .NET agrees (needs RDP0X904_TEST_DOTNET=1 and dotnet)', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  const cms = (...args: string[]) => run('dotnet', at('out/cms.dll'), ...args);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dotnet-'));
    const { output } = await run('dotnet', '--list-runtimes');
    const runtime = /Microsoft\.NETCore\.App (\S+)/.exec(output)?.[1] ?? '';
    await writeFile(at('cms.csproj'), project(runtime));
    await writeFile(at('Program.cs'), program);
    // Build servers would outlive the test.
    const build = await run(
      'dotnet',
      'build',
      at('cms.csproj'),
      '-o',
      at('out'),
      '--nologo',
      '-nodeReuse:false',
      '-p:UseSharedCompilation=false',
    );
    expect(build.output).toContain('Build succeeded');
  }, 10 * minutes);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(['rsa', 'ec'] as const)('on our signature with an %s key', { timeout: minutes }, async (kind) => {
    const pkcs7 = pkcs7Of(await signFile(script, '.ps1', signerOf(owners[kind])));
    await writeFile(at('ours.p7'), pkcs7);
    const { code, output } = await cms('verify', at('ours.p7'));
    expect(output).toMatch(/^1\.3\.6\.1\.4\.1\.311\.2\.1\.4 /);
    expect(output).toContain(digest.toString('hex').toUpperCase());
    expect(code).toBe(0);
  });

  test('that a changed signature of ours is bad', { timeout: minutes }, async () => {
    const pkcs7 = pkcs7Of(await signFile(script, '.ps1', signerOf(owners.ec)));
    pkcs7.writeUInt8(pkcs7.readUInt8(pkcs7.indexOf(digest)) ^ 1, pkcs7.indexOf(digest));
    await writeFile(at('changed.p7'), pkcs7);
    expect(await cms('verify', at('changed.p7'))).toMatchObject({ code: 1 });
  });

  test.each(['rsa', 'ec'] as const)('and we on its signature with an %s key', { timeout: minutes }, async (kind) => {
    await writeFile(at('certificate.pem'), pem(owners[kind]));
    await writeFile(at('key.pem'), keyPem(owners[kind]));
    await writeFile(at('content'), Buffer.from(indirectData({ hash: 'sha256', digest }).toBER()));
    expect(await cms('sign', at('certificate.pem'), at('key.pem'), at('content'), at('theirs.p7'))).toMatchObject({
      code: 0,
    });
    const file = writeScript(signedText, await readFile(at('theirs.p7')));
    expect(await verifyFile(file, '.ps1', { roots: [root.certificate] })).toMatchObject({ status: 'Valid' });
  });
});
