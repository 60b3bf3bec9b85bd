import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fromBER, Integer, Null, OctetString, Sequence } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, PKIStatusInfo, TimeStampReq } from 'pkijs';
import { ToolError } from '../errors.js';
import type { Certificate } from './certificate.js';
import { post } from './http-post.js';
import type { Timestamper } from './make-message.js';
import { type HashName, hashIdentifier } from './object-identifiers.js';
import { printable } from './printable.js';
import { checkTimestamp, readTimestamp } from './timestamp.js';

export interface TimestampClient {
  /** Authorities, asked in this order until one gives a token. */
  readonly urls: readonly string[];
  /** What the token must be made under; any policy if left out. */
  readonly policy?: string;
  /** To whom the authority's chain must lead; if left out, only what it signed is checked. */
  readonly roots?: readonly Certificate[];
  /** For one answer, in milliseconds. */
  readonly timeoutMs?: number;
  /** How often all authorities that may be only busy are asked. */
  readonly rounds?: number;
  /** Between rounds, in milliseconds. */
  readonly pauseMs?: number;
  readonly now?: () => Date;
}

const hash: HashName = 'sha256';

/** A token with its chain takes 3,000 to 10,000 bytes. */
const mostBytes = 256 * 1024;

/** RFC 3161 section 2.4.2, PKIStatus: granted, and granted with modifications. */
const granted: ReadonlySet<number> = new Set([0, 1]);

/** Verifiers refuse timestamps from the future; the clock of an authority that is off by that much is not worth much. */
const mostClockDifference = 24 * 60 * 60 * 1000;

/** The authority answered, and the answer is no use: asking again would not change it. */
class UnusableAnswer extends Error {}

/**
 * Gets timestamps from authorities on the network (RFC 3161 over HTTP). A token is checked before it is handed on:
 * that it is about this signature and this request, and that who signed it may make timestamps.
 * @throws ToolError E_SIGNING_TIMESTAMP for addresses that cannot be used; the timestamper throws it too
 */
export function timestampClient(client: TimestampClient): Timestamper {
  let urls = client.urls.map(readTimestampUrl);
  return async (signature) => {
    const reasons = new Map<URL, string>();
    let waiting = urls;
    for (let round = 1; round <= (client.rounds ?? 2) && waiting.length > 0; round += 1) {
      if (round > 1) await pause(client.pauseMs ?? 1000);
      for (const url of waiting) {
        try {
          const token = await requestToken(url, signature, client);
          // The next file asks first who answered this one: a dead authority costs its timeout only once.
          urls = [url, ...urls.filter((each) => each !== url)];
          return token;
        } catch (error) {
          reasons.set(url, error instanceof Error ? printable(error.message) : 'no reason given');
          if (error instanceof UnusableAnswer) waiting = waiting.filter((each) => each !== url);
        }
      }
    }
    const all = [...reasons].map(([url, reason]) => `${url.href}: ${reason}`);
    throw timestampError(`No timestamp authority gave a usable token. ${all.join(' ')}`, 'Try again, or another one.');
  };
}

async function requestToken(url: URL, signature: Uint8Array, client: TimestampClient): Promise<Uint8Array> {
  const { policy, timeoutMs = 20_000, roots, now = () => new Date() } = client;
  // A leading byte that is neither zero nor negative, so that the number has one encoding only.
  const nonce = Buffer.concat([Buffer.of(1), randomBytes(15)]);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: hashIdentifier(hash), algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: createHash(hash).update(signature).digest() }),
    }),
    ...(policy !== undefined && { reqPolicy: policy }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
  });
  const body = new Uint8Array(request.toSchema().toBER());
  const answer = await post({ url, contentType: 'application/timestamp-query', body, timeoutMs, mostBytes });
  try {
    const token = readAnswer(answer);
    const timestamp = readTimestamp(token, signature);
    if (timestamp.nonce !== BigInt(`0x${nonce.toString('hex')}`)) throw new Error('It is about another request.');
    if (policy !== undefined && timestamp.policy !== policy) throw new Error('It was made under another policy.');
    const difference = Math.abs(timestamp.time.getTime() - now().getTime());
    // Written so that a date that cannot be read fails too.
    if (!(difference <= mostClockDifference)) throw new Error("Its time is far from this machine's.");
    if (roots !== undefined) checkTimestamp(token, signature, roots, new Date(now().getTime() + mostClockDifference));
    return token;
  } catch (error) {
    // pkijs and OpenSSL throw errors of many kinds on hostile bytes.
    throw new UnusableAnswer(error instanceof Error ? error.message : 'The answer is malformed.');
  }
}

/** TimeStampResp of RFC 3161 section 2.4.2, whose token is kept byte for byte. */
function readAnswer(answer: Uint8Array): Uint8Array {
  const { result, offset } = fromBER(answer);
  const [status, token, ...more] = result instanceof Sequence ? result.valueBlock.value : [];
  if (status === undefined || more.length > 0 || offset !== answer.length) {
    throw new Error('The answer is not that of a timestamp authority.');
  }
  const { status: code, statusStrings = [] } = new PKIStatusInfo({ schema: status });
  if (!granted.has(code)) {
    const words = statusStrings.map((each) => each.valueBlock.value).join(' ');
    throw new Error(`It refused with status ${code}${words === '' ? '' : ` (${words})`}.`);
  }
  if (token === undefined) throw new Error('The answer holds no token.');
  return token.valueBeforeDecodeView;
}

/**
 * Reads the address of an authority.
 * @throws ToolError E_SIGNING_TIMESTAMP
 */
export function readTimestampUrl(text: string): URL {
  const mend = 'Give an http or https address.';
  if (!URL.canParse(text)) throw timestampError('The address of a timestamp authority is malformed.', mend);
  const url = new URL(text);
  if (!['http:', 'https:'].includes(url.protocol))
    throw timestampError(`${url.protocol} is no way to reach one.`, mend);
  if (url.username !== '' || url.password !== '') {
    throw timestampError(`The address of ${url.host} holds a name or password, which others could read.`, mend);
  }
  return url;
}

function timestampError(message: string, mend: string): ToolError {
  return new ToolError('E_SIGNING_TIMESTAMP', message, mend);
}
