import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromBER, Integer, OctetString, Sequence } from 'asn1js';
import { TimeStampReq, TSTInfo } from 'pkijs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ToolError } from '../../src/errors.js';
import { signMessage } from '../../src/signing/make-message.js';
import { oid } from '../../src/signing/object-identifiers.js';
import { signFile } from '../../src/signing/sign.js';
import { signingCertificate } from '../../src/signing/signing-certificate.js';
import { readTimestamp } from '../../src/signing/timestamp.js';
import { type TimestampClient, timestampClient } from '../../src/signing/timestamp-client.js';
import { verifyFile } from '../../src/signing/verify.js';
import { bodyOf, opensslAuthority, serve } from './authority.js';
import {
  authority,
  codeSigning,
  ecKeys,
  identity,
  inDays,
  pem,
  rsaKeys,
  signerOf,
  timeStamping,
  uncheckedSigner,
} from './identities.js';
import { isInstalled, run } from './programs.js';

const script = Buffer.from("Write-Output 'hello'\r\n");
const root = identity({ commonName: 'Test Root', extensions: authority(), from: -4000, until: 4000 });
const leaf = identity({ issuer: root });
const clocks = {
  rsa: identity({ commonName: 'RSA Clock', issuer: root, keys: rsaKeys(), extensions: timeStamping, until: 4000 }),
  'P-384': identity({ commonName: 'EC Clock', issuer: root, keys: ecKeys('P-384'), extensions: timeStamping }),
};
const signature = Buffer.from('a signature value');
const quick = { timeoutMs: 5000, pauseMs: 1 };

let folder = '';
let running: (() => Promise<void>)[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'authority-'));
});
afterEach(async () => {
  await Promise.all(running.map((close) => close()));
  running = [];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function started(listener: RequestListener): Promise<string> {
  const { url, close } = await serve(listener);
  running.push(close);
  return url;
}

const answering = (answer: (request: Buffer) => Promise<Uint8Array>) =>
  started(async (request, response) => {
    response.setHeader('Content-Type', 'application/timestamp-reply').end(await answer(await bodyOf(request)));
  });

const failing = (status: number, count: { times: number }) =>
  started((_, response) => {
    count.times += 1;
    response.writeHead(status, { Location: 'http://127.0.0.1:1/' }).end('Sorry');
  });

/** What the client says about an authority. */
async function complaint(client: TimestampClient): Promise<string> {
  const error: unknown = await timestampClient({ ...quick, ...client })(signature).catch((each: unknown) => each);
  if (!(error instanceof ToolError)) throw new Error('It was content.');
  expect(error.code).toBe('E_SIGNING_TIMESTAMP');
  expect(error.line).not.toMatch(/\n/);
  return error.line;
}

describe.skipIf(!isInstalled('openssl'))('an authority of OpenSSL', () => {
  test.each(['rsa', 'P-384'] as const)(
    'with a key of kind %s stamps a file that outlives its certificate',
    async (kind) => {
      const url = await answering(await opensslAuthority(join(folder, kind), clocks[kind]));
      const timestamp = timestampClient({ ...quick, urls: [url], roots: [root.certificate] });
      const signed = await signFile(script, '.ps1', signerOf(leaf), { timestamp });
      const trust = { roots: [root.certificate], requireTimestamp: true };
      expect(await verifyFile(signed, '.ps1', { ...trust, now: inDays(1000) })).toMatchObject({
        status: 'Valid',
        timestamp: expect.any(Date),
      });
    },
  );

  test('gives a token on which OpenSSL and osslsigncode agree', async () => {
    const url = await answering(await opensslAuthority(join(folder, 'agree'), clocks.rsa));
    const timestamp = timestampClient({ ...quick, urls: [url] });
    await writeFile(join(folder, 'root.pem'), pem(root));
    await writeFile(join(folder, 'token'), await timestamp(signature));
    const digest = createHash('sha256').update(signature).digest('hex');
    const token = ['-token_in', '-in', join(folder, 'token'), '-CAfile', join(folder, 'root.pem')];
    expect((await run('openssl', 'ts', '-verify', '-digest', digest, ...token)).code).toBe(0);
    if (!isInstalled('osslsigncode')) return;
    const signed = await signFile(script, '.ps1', signerOf(leaf), { timestamp });
    await writeFile(join(folder, 'stamped.ps1'), signed);
    const roots = ['-CAfile', join(folder, 'root.pem'), '-TSA-CAfile', join(folder, 'root.pem')];
    const { code, output } = await run('osslsigncode', 'verify', ...roots, '-in', join(folder, 'stamped.ps1'));
    expect(output).toContain('Timestamp Server Signature verification: ok');
    expect(code).toBe(0);
  });

  test('with the old attribute that names its certificate, and parts of seconds', async () => {
    const stamp = await opensslAuthority(join(folder, 'old'), clocks['P-384'], [
      'ess_cert_id_alg=sha1',
      'clock_precision_digits=3',
    ]);
    const url = await answering(stamp);
    expect((await timestampClient({ ...quick, urls: [url] })(signature)).length).toBeGreaterThan(500);
  });

  test('gives the policy that is asked for, and refuses others', async () => {
    const url = await answering(await opensslAuthority(join(folder, 'policy'), clocks['P-384']));
    const token = await timestampClient({ ...quick, urls: [url], policy: '1.2.3.4.5' })(signature);
    expect(token.length).toBeGreaterThan(500);
    expect(await complaint({ urls: [url], policy: '1.2.3.4.6' })).toContain('refused with status 2');
  });

  test('that leads to no trusted root is refused where roots are given', async () => {
    const url = await answering(await opensslAuthority(join(folder, 'root'), clocks['P-384']));
    expect(await complaint({ urls: [url], roots: [leaf.certificate] })).toContain('no certificate that is trusted');
  });

  test('is asked after those that fail, and first the next time', async () => {
    const count = { times: 0 };
    const stamp = await opensslAuthority(join(folder, 'next'), clocks['P-384']);
    const urls = ['http://127.0.0.1:1/', await failing(404, count), await answering(stamp)];
    const timestamp = timestampClient({ ...quick, urls });
    await timestamp(signature);
    await timestamp(signature);
    expect(count.times).toBe(1);
  });

  test('that is busy at first is asked again', async () => {
    const stamp = await opensslAuthority(join(folder, 'busy'), clocks['P-384']);
    let times = 0;
    const url = await started(async (request, response) => {
      times += 1;
      const body = await bodyOf(request);
      if (times === 1) response.writeHead(503).end();
      else response.end(await stamp(body));
    });
    await timestampClient({ ...quick, urls: [url] })(signature);
    expect(times).toBe(2);
  });

  test('whose answer to another request, or about another signature, is played back, is refused', async () => {
    const stamp = await opensslAuthority(join(folder, 'replay'), clocks['P-384']);
    const answers: Buffer[] = [];
    const url = await answering(async (request) => {
      answers.push(await stamp(request));
      return answers[0] ?? request;
    });
    const timestamp = timestampClient({ ...quick, urls: [url] });
    await timestamp(signature);
    expect(await complaint({ urls: [url] })).toContain('another request');
    const other = await timestamp(Buffer.from('another')).catch((error: unknown) => error);
    expect(other).toMatchObject({ message: expect.stringContaining('another signature') });
  });

  test('a changed byte of its answer is noticed, or changes nothing that it signed', async () => {
    const stamp = await opensslAuthority(join(folder, 'bytes'), clocks['P-384']);
    let at = 0;
    let noticed = 0;
    let answer: Buffer<ArrayBufferLike> = Buffer.alloc(0);
    const url = await answering(async (request) => {
      answer = await stamp(request);
      answer.writeUInt8(answer.readUInt8(at) ^ 1, at);
      return answer;
    });
    const timestamp = timestampClient({ ...quick, urls: [url], rounds: 1 });
    for (at = 0; at < Math.max(answer.length, 1); at += 53) {
      const result = await timestamp(signature).catch((error: unknown) => error);
      if (result instanceof Uint8Array) expect(readTimestamp(result, signature).policy).toBe('1.2.3.4.1');
      else expect(result).toMatchObject({ code: 'E_SIGNING_TIMESTAMP' });
      noticed += result instanceof Uint8Array ? 0 : 1;
    }
    expect(noticed).toBeGreaterThan(10);
  });
});

/** An authority of our own, which can do what OpenSSL's cannot. */
function forged(
  change: (info: TSTInfo) => void,
  { by = clocks['P-384'], type = oid.timestampInfo as string, status = 0 } = {},
) {
  return answering(async (request) => {
    const { messageImprint, nonce } = TimeStampReq.fromBER(request);
    const serialNumber = new Integer({ value: 1 });
    const info = new TSTInfo({ version: 1, policy: '1.2.3', messageImprint, serialNumber, genTime: new Date(), nonce });
    change(info);
    const value = new OctetString({ valueHex: info.toSchema().toBER() });
    const attributes = [signingCertificate(by.certificate)];
    const token = fromBER(await signMessage({ type, value, attributes }, uncheckedSigner(by))).result;
    const statusInfo = new Sequence({ value: [new Integer({ value: status })] });
    return new Uint8Array(new Sequence({ value: [statusInfo, token] }).toBER());
  });
}

describe('an answer', () => {
  test('that is right is taken', async () => {
    for (const status of [0, 1]) {
      const url = await forged(() => {}, { status });
      expect((await timestampClient({ ...quick, urls: [url] })(signature)).length).toBeGreaterThan(500);
    }
  });

  test.each<[string, (info: TSTInfo) => void, string]>([
    ['another nonce', (info) => Object.assign(info, { nonce: new Integer({ value: 5 }) }), 'another request'],
    ['no nonce', (info) => Object.assign(info, { nonce: undefined }), 'another request'],
    [
      'another imprint',
      ({ messageImprint }) => {
        messageImprint.hashedMessage = new OctetString({ valueHex: new Uint8Array(32) });
      },
      'another signature',
    ],
    ['a time long ago', (info) => Object.assign(info, { genTime: inDays(-3) }), 'far from'],
    ['a time to come', (info) => Object.assign(info, { genTime: inDays(3) }), 'far from'],
  ])('with %s is refused', async (_, change, words) => {
    expect(await complaint({ urls: [await forged(change)] })).toContain(words);
  });

  test('under another policy is refused', async () => {
    expect(await complaint({ urls: [await forged(() => {})], policy: '1.2.4' })).toContain('another policy');
  });

  test('from somebody who may not make timestamps, or whose certificate has expired, is refused', async () => {
    const misused = identity({ issuer: root, extensions: codeSigning });
    const expired = identity({ issuer: root, extensions: timeStamping, until: -1 });
    expect(await complaint({ urls: [await forged(() => {}, { by: misused })] })).toContain('extended key usage');
    expect(await complaint({ urls: [await forged(() => {}, { by: expired })] })).toContain('is valid from');
  });

  test('about something else, or with a refusal, is refused', async () => {
    expect(await complaint({ urls: [await forged(() => {}, { type: oid.spcIndirectData })] })).toContain(
      'not a timestamp',
    );
    expect(await complaint({ urls: [await forged(() => {}, { status: 2 })] })).toContain('refused with status 2');
  });

  test.each([
    ['nothing', ''],
    ['an empty SEQUENCE', '3000'],
    ['half a SEQUENCE', '30093003020100'],
    ['a status alone', '30053003020100'],
    ['a number', '020100'],
    ['much of the same', 'ff'.repeat(3000)],
    ['deep nesting', '3080'.repeat(3000)],
  ])('that is no token but %s is refused without asking again', async (_, text) => {
    let times = 0;
    const url = await answering(async () => {
      times += 1;
      return Buffer.from(text, 'hex');
    });
    expect(await complaint({ urls: [url] })).toContain(url);
    expect(times).toBe(1);
  });

  test.each([302, 404, 500, 204])('with HTTP status %i is refused, in both rounds', async (status) => {
    const count = { times: 0 };
    expect(await complaint({ urls: [await failing(status, count)] })).toContain(`HTTP status ${status}`);
    expect(count.times).toBe(2);
  });

  test('that never ends is given up for its size or its time', async () => {
    const flood = await started((_, response) => {
      const write = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65536)));
      };
      response.on('drain', write);
      write();
    });
    expect(await complaint({ urls: [flood], rounds: 1 })).toContain('larger than');
    const drip = await started((_, response) => {
      const timer = setInterval(() => response.write('0'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await complaint({ urls: [drip], rounds: 1, timeoutMs: 300 })).toContain('took longer');
    const silence = await started(() => {});
    expect(await complaint({ urls: [silence], rounds: 1, timeoutMs: 300 })).toContain('took longer');
  });

  test('that is cut off is refused', async () => {
    const cut = await started((_, response) => {
      response.writeHead(200, { 'Content-Length': 1000 }).write('0');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await complaint({ urls: [cut], rounds: 1 })).toContain('connection failed');
    const hangUp = await started((request) => request.socket.destroy());
    expect(await complaint({ urls: [hangUp], rounds: 1 })).toContain('connection failed');
    const change = await started((request) => {
      request.socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
    });
    expect(await complaint({ urls: [change], rounds: 1 })).toContain('closed too early');
  });
});

test.each(['', 'hello', 'ftp://example.org/', 'file:///etc/passwd', 'http://me:secret@example.org/'])(
  'the address %j is refused',
  (url) => {
    const make = () => timestampClient({ urls: [url] });
    expect(make).toThrow(expect.objectContaining({ code: 'E_SIGNING_TIMESTAMP' }));
    expect(make).not.toThrow(/secret/);
  },
);
