import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { mintCertificate } from '../../src/lab/certificate.js';
import { getOutsideDiagnosis } from '../../src/protocol/outside.js';
import { probe } from '../../src/protocol/probe.js';
import { formatUtc } from '../../src/protocol/time.js';
import { installed, startServer, stop } from './support/processes.js';
import { freePort } from './support/servers.js';

/** The rest of what xrdp wants to read before it starts. */
const session = '[Xorg]\nname=Xorg\nlib=libxup.so\nusername=ask\npassword=ask\nip=127.0.0.1\nport=-1\ncode=20\n';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xrdp-'));
  const valid = { subject: 'localhost', notBefore: '2020-01-01 00:00:00Z', notAfter: '2090-01-01 00:00:00Z' };
  await writeIdentity('good', { ...valid, serialNumber: '01' });
  await writeIdentity('expired', { ...valid, notAfter: '2024-01-01 00:00:00Z', serialNumber: '02' });
  await writeIdentity('weak', { ...valid, serialNumber: '03', keyBits: 1024 });
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function writeIdentity(name: string, specification: Parameters<typeof mintCertificate>[0]): Promise<void> {
  const { certificate, key } = await mintCertificate(specification);
  writeFileSync(join(folder, `${name}.crt`), certificate);
  writeFileSync(join(folder, `${name}.key`), key);
}

/** Runs an xrdp with these settings, probes it, and says what the probe found. */
async function probeXrdp(layer: 'rdp' | 'tls' | 'negotiate', identity: string, more: readonly string[] = []) {
  const port = await freePort();
  const file = join(folder, `${port}.ini`);
  const lines = [
    '[Globals]',
    'ini_version=1',
    'fork=true',
    `port=tcp://127.0.0.1:${port}`,
    `security_layer=${layer}`,
    'crypt_level=high',
    `certificate=${join(folder, identity)}.crt`,
    `key_file=${join(folder, identity)}.key`,
    ...(more.length > 0 ? more : ['ssl_protocols=TLSv1.2, TLSv1.3']),
    '[Logging]',
    `LogFile=${join(folder, `${port}.log`)}`,
    'LogLevel=ERROR',
    'EnableSyslog=false',
  ];
  writeFileSync(file, `${lines.join('\n')}\n${session}`);
  const server: ChildProcess = await startServer('xrdp', ['--nodaemon', '-c', file], port);
  onTestFinished(() => stop(server));
  const report = await probe({ host: '127.0.0.1', port }, { timeoutMs: 10_000 });
  const findings = getOutsideDiagnosis(report, formatUtc(new Date()));
  return { report, ids: findings.map((each) => `${each.id} ${each.status}`) };
}

describe.skipIf(!installed('xrdp'))('xrdp (skipped where it is not installed)', { timeout: 40_000 }, () => {
  test('with RDP security only', async () => {
    const { report, ids } = await probeXrdp('rdp', 'good');
    expect(report.steps[2]).toMatchObject({ outcome: 'passed', selected: 'RDP', hasBlock: true });
    expect(report.offers.map((each) => each.answer)).toEqual(['selected RDP', 'selected RDP', 'selected RDP']);
    expect(report.offers.map((each) => each.accepted)).toEqual([true, false, false]);
    expect(ids).toEqual(['RdpSecurityOnly debt']);
  });

  test('with TLS and an expired certificate', async () => {
    const { report, ids } = await probeXrdp('tls', 'expired');
    expect(report.steps[3]).toMatchObject({ outcome: 'passed', version: 'TLSv1.3' });
    expect(report.steps[4]).toMatchObject({
      outcome: 'failed',
      fault: 'expired',
      certificate: { subject: 'CN=localhost', notAfter: '2024-01-01 00:00:00Z', serialNumber: '02' },
    });
    expect(report.offers[0]?.answer).toBe('SSL_REQUIRED_BY_SERVER (failure 1)');
    // xrdp knows no NLA: it takes TLS alone.
    expect(ids).toEqual(['CertificateExpired fault', 'NlaOff debt']);
  });

  test('with any security', async () => {
    const { report, ids } = await probeXrdp('negotiate', 'good');
    expect(report.steps[2]).toMatchObject({ selected: 'SSL' });
    expect(report.offers.map((each) => each.accepted)).toEqual([true, true, false]);
    expect(ids).toEqual(['RdpSecurityAccepted debt', 'NlaOff debt']);
  });

  test('with a missing certificate', async () => {
    const required = await probeXrdp('tls', 'none');
    expect(required.report.steps[2]).toMatchObject({ fault: 'negotiation failure', failureCode: 3 });
    expect(required.ids).toEqual(['CertificateMissing fault']);
    const silent = await probeXrdp('negotiate', 'none');
    expect(silent.ids).toEqual(['RdpSecurityOnly debt']);
  });

  test('with TLS 1.0 only', async () => {
    const old = ['ssl_protocols=TLSv1', 'tls_ciphers=ALL:@SECLEVEL=0'];
    const { report, ids } = await probeXrdp('tls', 'good', old);
    expect(report.steps[3]).toMatchObject({ outcome: 'passed', version: 'TLSv1' });
    expect(ids).toContain('WeakTls fault');
  });

  test('with a key that its TLS refuses', async () => {
    const { report, ids } = await probeXrdp('tls', 'weak');
    expect(report.steps[2]).toMatchObject({ outcome: 'passed', selected: 'SSL' });
    expect(report.steps[3]).toMatchObject({ outcome: 'failed' });
    expect(ids[0]).toMatch(/ (fault|suspect)$/);
  });
});
