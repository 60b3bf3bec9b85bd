import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

export interface PostRequest {
  readonly url: URL;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** For all of it, however slowly the answer drips, in milliseconds. */
  readonly timeoutMs: number;
  /** How large the answer may be, in bytes. */
  readonly mostBytes: number;
}

/**
 * Sends a POST request. Redirections are not followed: nobody asked for that other server.
 * @returns the body of an answer with status 200
 * @throws Error with one sentence
 */
export function post({ url, contentType, body, timeoutMs, mostBytes }: PostRequest): Promise<Buffer> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const headers = { 'Content-Type': contentType, 'Content-Length': body.length };
  return new Promise((resolve, reject) => {
    // Without an agent no connection is kept open for later.
    const request = send(url, { method: 'POST', headers, agent: false });
    const stop = (message: string): void => {
      reject(new Error(message));
      request.destroy();
    };
    const timer = setTimeout(() => stop(`It took longer than ${timeoutMs / 1000} seconds.`), timeoutMs);
    const end = (): void => {
      clearTimeout(timer);
      // Changes nothing where there is an answer or an error already.
      stop('The connection was closed too early.');
    };
    let isAnswered = false;
    request.on('error', (error) => stop(describe(error)));
    request.on('close', () => {
      if (!isAnswered) end();
    });
    request.on('response', (response) => {
      isAnswered = true;
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('error', (error) => stop(describe(error)));
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > mostBytes) stop(`The answer is larger than ${mostBytes} bytes.`);
        else chunks.push(chunk);
      });
      response.on('end', () => resolve(Buffer.concat(chunks)));
      response.on('close', end);
      if (response.statusCode !== 200) stop(`It answered with HTTP status ${response.statusCode}.`);
    });
    request.end(body);
  });
}

function describe(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return `The connection failed with ${code}.`;
}
