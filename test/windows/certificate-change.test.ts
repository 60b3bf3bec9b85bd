import { describe, expect, test } from 'vitest';
import {
  createHost,
  healthyThumbprint,
  places,
  withExpiredCertificate,
  withServiceDenied,
} from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { findCertificateState } from '../../src/windows/certificates.js';
import { type Change, getChangeWayBack, invokeChange, testChange } from '../../src/windows/change.js';

const removal: Change = {
  kind: 'CertificateRemoval',
  store: 'Remote Desktop',
  thumbprint: healthyThumbprint,
  subject: 'CN=DESK-01',
  keyFile: places.keyFile,
};

const renewal = (allowSessionDrop: boolean): Change => ({
  kind: 'CertificateRenewal',
  replaces: healthyThumbprint,
  allowSessionDrop,
});

/** The host after the change; the change must be seen as made. */
function changed(start: HostDocument, change: Change): HostDocument {
  const host = structuredClone(start);
  runOnHost(host, () => {
    expect(testChange(change)).toBe(false);
    expect(getChangeWayBack(change)).toBeUndefined();
    invokeChange(change);
    expect(testChange(change)).toBe(true);
  });
  return host;
}

describe('removing a certificate', () => {
  test('takes the store entry and the key file', () => {
    const open = createHost({
      account: 'System',
      files: createHost().files.map((each) => ({ ...each, rights: 'full' })),
    });
    const host = changed(open, removal);
    expect(host.certificates).toEqual([]);
    expect(host.files.map((each) => each.path)).not.toContain(places.keyFile);
    expect(host.files).toHaveLength(open.files.length - 1);
  });

  test('moves a key file aside that even an administrator may not delete', () => {
    const host = changed(createHost(), removal);
    const paths = host.files.map((each) => each.path);
    expect(paths).not.toContain(places.keyFile);
    expect(paths).toContain(`${places.keyFile}.${healthyThumbprint}`);
  });

  test('manages without a key file', () => {
    const host = changed(createHost({ files: [] }), removal);
    expect(host.certificates).toEqual([]);
  });

  test('ends with the error where not even the folder may be written', () => {
    const closed = createHost({ files: createHost().files.map((each) => ({ ...each, rights: 'read' })) });
    expect(() => runOnHost(structuredClone(closed), () => invokeChange(removal))).toThrow(/denied/);
  });
});

describe('renewing a certificate', () => {
  test('waits for one that is named, stored, valid and keyed, and drops no session', () => {
    const start = withExpiredCertificate(createHost());
    const host = changed(start, renewal(false));
    const named = host.registry
      .find((each) => each.path === places.winStations)
      ?.values.find((each) => each.name === 'SelfSignedCertificate');
    const made = host.certificates.find((each) => each.thumbprint === named?.text);
    expect(made).toMatchObject({ subject: 'CN=DESK-01', notBefore: start.clock, keyFile: places.keyFile });
    expect(host.files.find((each) => each.path === places.keyFile)?.sddl).toContain('(A;;FR;;;NS)');
    expect(host.events.map((each) => each.id)).toEqual([1056]);
    expect(host.services).toEqual(start.services);
  });

  test('gives up after its time, having tried the second service only when allowed', () => {
    const denied = withServiceDenied(withExpiredCertificate(createHost()), places.certificateStore);
    for (const [allowed, attempts] of [
      [false, 1],
      [true, 2],
    ] as const) {
      const host = structuredClone(denied);
      expect(() => runOnHost(host, () => invokeChange(renewal(allowed)))).toThrow(/no new certificate/);
      expect(host.events.map((each) => each.id)).toEqual(Array.from({ length: attempts }, () => 1057));
      const waited = (Date.parse(host.clock.replace(' ', 'T')) - Date.parse(denied.clock.replace(' ', 'T'))) / 1000;
      expect(waited).toBe(30 * attempts);
    }
  });
});

describe('looking for a certificate', () => {
  const find = (host: HostDocument, stores: readonly string[]) =>
    runOnHost(host, () => findCertificateState(stores, healthyThumbprint));

  test('does not take a store that was never used for a failure', () => {
    const unused = createHost({ registry: createHost().registry.filter((each) => !each.path.endsWith('\\My')) });
    expect(find(unused, ['My', 'Remote Desktop']).certificate?.store).toBe('Remote Desktop');
    expect(find(unused, ['My'])).toEqual({ certificate: undefined, failure: '' });
  });
});
