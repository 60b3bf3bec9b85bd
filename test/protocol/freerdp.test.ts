import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { getOutsideDiagnosis } from '../../src/protocol/outside.js';
import { probe } from '../../src/protocol/probe.js';
import { formatUtc } from '../../src/protocol/time.js';
import { installed, startServer, stop } from './support/processes.js';
import { startScreen } from './support/screen.js';
import { freePort } from './support/servers.js';

const present = installed('freerdp-shadow-cli', 'winpr-hash', 'Xvfb');

describe.skipIf(!present)('FreeRDP shadow server (skipped where it is not installed)', { timeout: 60_000 }, () => {
  let folder = '';
  let screen: Awaited<ReturnType<typeof startScreen>> | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'freerdp-'));
    writeFileSync(join(folder, 'sam'), execFileSync('winpr-hash', ['-u', 'labuser', '-p', 'secret', '-f', 'sam']));
    screen = await startScreen();
  }, 30_000);
  afterAll(async () => {
    await screen?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function probeShadow(...options: readonly string[]) {
    const port = await freePort();
    const env = { ...process.env, DISPLAY: screen?.display, HOME: folder, XDG_CONFIG_HOME: folder };
    const fixed = [`/port:${port}`, '/bind-address:127.0.0.1', `/sam-file:${join(folder, 'sam')}`];
    const server = await startServer('freerdp-shadow-cli', [...fixed, ...options], port, { env });
    onTestFinished(() => stop(server));
    return probe({ host: '127.0.0.1', port }, { timeoutMs: 20_000 });
  }

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
