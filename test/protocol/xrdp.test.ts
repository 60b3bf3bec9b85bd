import { describe, expect, test } from 'vitest';
import { getOutsideDiagnosis } from '../../src/protocol/outside.js';
import { probe } from '../../src/protocol/probe.js';
import { formatUtc } from '../../src/protocol/time.js';
import { installed } from './support/processes.js';
import { useXrdp } from './support/xrdp.js';

describe.skipIf(!installed('xrdp'))('xrdp (skipped where it is not installed)', { timeout: 40_000 }, () => {
  const startXrdp = useXrdp();

  /** Runs an xrdp with these settings, probes it, and says what the probe found. */
  const probeXrdp = async (...settings: Parameters<typeof startXrdp>) => {
    const report = await probe({ host: '127.0.0.1', port: await startXrdp(...settings) }, { timeoutMs: 10_000 });
    const findings = getOutsideDiagnosis(report, formatUtc(new Date()));
    return { report, ids: findings.map((each) => `${each.id} ${each.status}`) };
  };

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
