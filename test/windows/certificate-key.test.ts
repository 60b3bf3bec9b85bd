import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  certificate,
  createHost,
  healthyThumbprint,
  pinnedKeyFile,
  pinnedThumbprint,
  places,
  withPinned,
  withRegistry,
} from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { type CertificateKey, getCertificateKey } from '../../src/windows/certificate-key.js';

const keyOf = (host: HostDocument, store = 'Remote Desktop', thumbprint = healthyThumbprint): CertificateKey =>
  runOnHost(host, () => getCertificateKey(store, thumbprint, 'C:'));

/** The host whose certificate is stored as these bytes. */
const stored = (blob: Buffer): HostDocument =>
  withRegistry(
    createHost(),
    `${places.certificateStore}\\Certificates\\${healthyThumbprint}`,
    'Blob',
    'Binary',
    blob.toString('hex').toUpperCase(),
  );

const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
};
const property = (id: number, value: Buffer): Buffer => Buffer.concat([words(id, 1, value.length), value]);

/** KEY_PROV_INFO with the provider's name before the container's, as a reader of offsets must allow. */
function provider(container: string): Buffer {
  const names = ['Provider\0', `${container}\0`].map((each) => Buffer.from(each, 'utf16le'));
  const [first] = names;
  return Buffer.concat([words(28 + (first?.length ?? 0), 28, 1, 32, 0, 0, 1), ...names]);
}

/** The CryptoAPI's name of a container's file. */
function fileOf(container: string): string {
  const hash = createHash('md5').update(`${container.toLowerCase()}\0`).digest();
  const parts = [0, 4, 8, 12].map((at) => hash.readUInt32LE(at).toString(16).padStart(8, '0'));
  return places.keyFile.replace(/[0-9a-f]{32}_/, `${parts.join('')}_`);
}

describe('the key of a certificate', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('container TSSecKeySet%i leads to the file of its hash', (number) => {
    const container = `TSSecKeySet${number}`;
    const host = createHost({ certificates: [certificate({ keyContainer: container })] });
    expect(keyOf(host)).toMatchObject({ container, path: fileOf(container) });
  });

  test('is read by its offsets, whatever stands before it', () => {
    const blob = Buffer.concat([
      property(3, Buffer.alloc(20)),
      property(2, provider('TSSecKeySet1')),
      property(32, Buffer.alloc(4)),
    ]);
    expect(keyOf(stored(blob))).toMatchObject({ container: 'TSSecKeySet1', provider: 'Provider', file: 'present' });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['no provider', property(32, Buffer.alloc(4))],
    ['a provider that is cut off', property(2, provider('TSSecKeySet1')).subarray(0, 40)],
    ['a length beyond its end', words(3, 1, 0xffffffff)],
  ])('is the first of the known containers where the store says %s', (_name, blob) => {
    expect(keyOf(stored(blob))).toMatchObject({ container: '', path: places.keyFile, file: 'present' });
  });

  test('lies elsewhere with a key storage provider, which alone knows its file', () => {
    expect(keyOf(withPinned(createHost()), 'My', pinnedThumbprint)).toMatchObject({
      path: pinnedKeyFile,
      file: 'present',
    });
    const closed = withPinned(createHost());
    const host = {
      ...closed,
      files: closed.files.map((each) => (each.path === pinnedKeyFile ? { ...each, rights: 'none' as const } : each)),
    };
    expect(keyOf(host, 'My', pinnedThumbprint)).toMatchObject({ path: '', file: 'unknown' });
  });
});
