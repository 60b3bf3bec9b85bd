import { describe, expect, test } from 'vitest';
import { signFile } from '../../src/signing/sign.js';
import { removeSignature } from '../../src/signing/traps.js';
import { verifyFile } from '../../src/signing/verify.js';
import { codeOf } from './errors.js';
import { identity, inDays, signerOf, timeStamping, timestamper, uncheckedSigner } from './identities.js';

const owner = identity();
const signer = signerOf(owner);
const trust = { roots: [owner.certificate] };
const script = Buffer.from("Write-Output 'hello'\r\n");
const statusOf = async (bytes: Uint8Array) => (await verifyFile(bytes, '.ps1', trust)).status;

/** What osslsigncode 2.9 gets wrong, one by one. */
describe('traps that other tools fall into', () => {
  test('code after the end line: not signed', async () => {
    const signed = await signFile(script, '.ps1', signer);
    expect(await statusOf(Buffer.concat([signed, Buffer.from('Remove-Item C:\\ -Recurse\r\n')]))).toBe('NotSigned');
    expect(await statusOf(Buffer.concat([signed, Buffer.from('\r\n')]))).toBe('NotSigned');
  });

  test('marker text inside a here-string: refused, and nothing of the script is dropped', async () => {
    const text = "$block = @'\r\n# SIG # Begin signature block\r\n'@\r\nWrite-Output $block\r\n";
    expect(await codeOf(() => signFile(Buffer.from(text), '.ps1', signer))).toBe('E_SIGNING_MARKER');
    expect(await statusOf(Buffer.from(text))).toBe('NotSigned');
  });

  test('UTF-16BE: signed in UTF-16BE', async () => {
    const text = Buffer.from("\ufeff'Grüße'\r\n", 'utf16le').swap16();
    const signed = Buffer.from(await signFile(text, '.ps1', signer));
    expect(Buffer.from(signed).swap16().toString('utf16le')).toMatch(
      /^\ufeff'Grüße'\r\n\r\n# SIG # Begin signature block\r\n/,
    );
    expect(await statusOf(signed)).toBe('Valid');
    expect(removeSignature(signed, '.ps1')).toEqual(text);
  });

  test('text outside ASCII without a byte order mark: refused, with what to do', async () => {
    const error: unknown = await signFile(Buffer.from("'Grüße'"), '.ps1', signer).catch((each) => each);
    expect(error).toMatchObject({ code: 'E_SIGNING_ENCODING', mend: expect.stringContaining('byte order mark') });
  });

  test('a block converted to LF: not signed', async () => {
    const signed = Buffer.from(await signFile(script, '.ps1', signer)).toString('latin1');
    const [body = '', block = ''] = signed.split(/(?=\r\n# SIG # Begin)/);
    expect(await statusOf(Buffer.from(body + block))).toBe('Valid');
    expect(await statusOf(Buffer.from(body + block.replaceAll('\r\n', '\n')))).toBe('NotSigned');
    expect(await statusOf(Buffer.from(signed.replaceAll('\r\n', '\n')))).toBe('NotSigned');
  });

  test('a certificate without the code signing usage: refused', async () => {
    const unfit = identity({ extensions: [] });
    expect(await codeOf(() => signFile(script, '.ps1', uncheckedSigner(unfit)))).toBe('E_SIGNING_CERTIFICATE');
  });

  test('a timestamp from an untrusted authority: untrusted', async () => {
    const clock = identity({ commonName: 'Clock', extensions: timeStamping });
    const signed = await signFile(script, '.ps1', signer, { timestamp: timestamper(clock, inDays(-1)) });
    expect(await statusOf(signed)).toBe('NotTrusted');
    const both = { roots: [owner.certificate, clock.certificate] };
    expect(await verifyFile(signed, '.ps1', both)).toMatchObject({ status: 'Valid' });
  });
});
