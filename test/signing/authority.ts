import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { type Identity, keyPem, pem } from './identities.js';
import { run } from './programs.js';

/** A server for one test, on a port that the system chooses. */
export async function serve(listener: RequestListener): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}/`, close };
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A real timestamp authority, `openssl ts`: a request in, its response out, both as bytes. */
export async function opensslAuthority(
  folder: string,
  clock: Identity,
  options: readonly string[] = [],
): Promise<(request: Uint8Array) => Promise<Buffer>> {
  await mkdir(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  await writeFile(at('clock.pem'), pem(clock));
  await writeFile(at('clock-key.pem'), keyPem(clock));
  await writeFile(at('serial'), '01\n');
  const settings = [
    ['serial', at('serial')],
    ['signer_digest', 'sha256'],
    ['default_policy', '1.2.3.4.1'],
    ['other_policies', '1.2.3.4.5'],
    ['digests', 'sha256, sha384'],
    ...options.map((each) => each.split('=')),
  ];
  const lines = ['[tsa]', 'default_tsa = here', '[here]', ...settings.map(([name, value]) => `${name} = ${value}`)];
  await writeFile(at('settings'), `${lines.join('\n')}\n`);
  let turn: Promise<unknown> = Promise.resolve();
  const answer = async (request: Uint8Array): Promise<Buffer> => {
    await writeFile(at('query'), request);
    const files = ['-queryfile', at('query'), '-signer', at('clock.pem'), '-inkey', at('clock-key.pem')];
    const { code, output } = await run(
      'openssl',
      'ts',
      '-reply',
      '-config',
      at('settings'),
      ...files,
      '-out',
      at('reply'),
    );
    if (code !== 0) throw new Error(output);
    return readFile(at('reply'));
  };
  return (request) => {
    const result = turn.then(() => answer(request));
    turn = result.catch(() => {});
    return result;
  };
}
