import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { mintCertificate } from '../../src/lab/certificate.js';
import { type Endpoint, startEndpoint } from '../../src/lab/endpoint.js';
import { installed } from '../protocol/support/processes.js';
import { startScreen } from '../protocol/support/screen.js';
import { healthy } from './support/states.js';

/** Programs that others wrote see the endpoint as they see a Windows host. */
const run = promisify(execFile);
let endpoint: Endpoint;

beforeEach(async () => {
  endpoint = await startEndpoint(() => ({ ...healthy, computerName: 'srv1.contoso.lab' }));
});
afterEach(() => endpoint.close());

test.skipIf(!installed('nmap'))(
  'nmap reads the NTLM challenge (skipped where nmap is not installed)',
  async () => {
    const options = ['-n', '-Pn', '-p', String(endpoint.port), '--script', '+rdp-ntlm-info', '127.0.0.1'];
    const { stdout } = await run('nmap', options);
    expect(stdout).toMatch(/NetBIOS_Computer_Name: SRV1\s/);
    expect(stdout).toMatch(/NetBIOS_Domain_Name: CONTOSO\s/);
    expect(stdout).toMatch(/DNS_Computer_Name: srv1\.contoso\.lab\s/);
    expect(stdout).toMatch(/Product_Version: 10\.0\.20348\s/);
  },
  60_000,
);

test.skipIf(!installed('openssl'))(
  'OpenSSL agrees about the certificate (skipped where OpenSSL is not installed)',
  async () => {
    const { certificate } = await mintCertificate(healthy.certificate);
    const child = run('openssl', ['x509', '-noout', '-subject', '-serial', '-dates', '-ext', 'extendedKeyUsage']);
    child.child.stdin?.end(certificate);
    const { stdout } = await child;
    expect(stdout).toContain('subject=CN = srv1.contoso.lab');
    expect(stdout).toContain('serial=5A01');
    expect(stdout).toContain('notAfter=Jan  1 00:00:00 2090 GMT');
    expect(stdout).toContain('TLS Web Server Authentication');
  },
);

test.skipIf(!installed('xfreerdp', 'Xvfb'))(
  'a FreeRDP client goes through TLS and NLA up to the refused logon (skipped where it is not installed)',
  async () => {
    const home = mkdtempSync(join(tmpdir(), 'xfreerdp-'));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    const options = [`/v:127.0.0.1:${endpoint.port}`, '/u:labuser', '/p:wrong', '/cert:ignore', '+auth-only'];
    const screen = await startScreen();
    onTestFinished(() => screen.stop());
    const env = { ...process.env, HOME: home, DISPLAY: screen.display };
    const result = await run('xfreerdp', options, { env }).catch(
      (error: unknown) => error as { stdout: string; stderr: string },
    );
    expect(result.stdout + result.stderr).toContain('STATUS_LOGON_FAILURE');
  },
  60_000,
);
