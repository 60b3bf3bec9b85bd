import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { getOutsideDiagnosis } from '../../src/protocol/outside.js';
import { probe } from '../../src/protocol/probe.js';
import { formatUtc } from '../../src/protocol/time.js';
import { installed } from './support/processes.js';
import { shadowPrograms, useShadow } from './support/shadow.js';

const present = installed(...shadowPrograms);

describe.skipIf(!present)('FreeRDP shadow server (skipped where it is not installed)', { timeout: 60_000 }, () => {
  const startShadow = useShadow();
  const probeShadow = async (...options: readonly string[]) =>
    probe({ host: '127.0.0.1', port: await startShadow(...options) }, { timeoutMs: 20_000 });

  test('with NLA it sends a challenge', async () => {
    const report = await probeShadow('/sec:nla', '+auth');
    expect(report.steps.map((step) => step.outcome)).toEqual(Array(6).fill('passed'));
    expect(report.steps[2]).toMatchObject({ selected: 'HYBRID' });
    const [, , , , certified, introduced] = report.steps;
    expect(certified).toMatchObject({ certificate: { keyType: 'rsa', selfSigned: true } });
    expect(introduced).toMatchObject({ version: 6, challenge: { dnsComputerName: hostname() } });
    expect(report.offers.map((each) => each.answer)).toEqual([
      'HYBRID_REQUIRED_BY_SERVER (failure 5)',
      'HYBRID_REQUIRED_BY_SERVER (failure 5)',
      'selected HYBRID',
    ]);
    // It says that it is Windows 7; otherwise there is nothing to find.
    const findings = getOutsideDiagnosis(report, formatUtc(new Date()));
    expect(findings.map((each) => each.id)).toEqual(['OldGeneration']);
  });

  test('with RDP security only it refuses TLS', async () => {
    const report = await probeShadow('/sec:rdp');
    expect(report.steps[2]).toMatchObject({ fault: 'negotiation failure', failureCode: 2 });
    const findings = getOutsideDiagnosis(report, formatUtc(new Date()));
    expect(findings).toMatchObject([{ id: 'RdpSecurityOnly', status: 'fault', cause: 9 }]);
  });
});
