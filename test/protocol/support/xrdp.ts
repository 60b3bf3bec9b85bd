import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { mintCertificate } from '../../../src/lab/certificate.js';
import { startServer, stop } from './processes.js';
import { freePort } from './servers.js';

/** The rest of what xrdp wants to read before it starts. */
const session = '[Xorg]\nname=Xorg\nlib=libxup.so\nusername=ask\npassword=ask\nip=127.0.0.1\nport=-1\ncode=20\n';

/** Starts an xrdp with these settings and this certificate, `none` for a missing one; gives its port. */
export type StartXrdp = (
  layer: 'rdp' | 'tls' | 'negotiate',
  identity: 'good' | 'expired' | 'weak' | 'none',
  more?: readonly string[],
) => Promise<number>;

/** Certificates and a folder for all tests of a `describe`; every server is stopped when its test ends. */
export function useXrdp(): StartXrdp {
  let folder = '';
  const writeIdentity = async (name: string, wanted: Parameters<typeof mintCertificate>[0]): Promise<void> => {
    const { certificate, key } = await mintCertificate(wanted);
    writeFileSync(join(folder, `${name}.crt`), certificate);
    writeFileSync(join(folder, `${name}.key`), key);
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'xrdp-'));
    const valid = { subject: 'localhost', notBefore: '2020-01-01 00:00:00Z', notAfter: '2090-01-01 00:00:00Z' };
    await writeIdentity('good', { ...valid, serialNumber: '01' });
    await writeIdentity('expired', { ...valid, notAfter: '2024-01-01 00:00:00Z', serialNumber: '02' });
    await writeIdentity('weak', { ...valid, serialNumber: '03', keyBits: 1024 });
  }, 30_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return async (layer, identity, more = []) => {
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
    const server = await startServer('xrdp', ['--nodaemon', '-c', file], port);
    onTestFinished(() => stop(server));
    return port;
  };
}
