import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket } from 'node:tls';
import { convertFromTsRequest, convertToTsRequest, testTsRequestComplete } from '../protocol/credssp-request.js';
import {
  convertFromNegotiationRequest,
  convertToNegotiationResponse,
  getProtocolValue,
  measureTpkt,
} from '../protocol/negotiation.js';
import { convertToNtlmChallenge } from '../protocol/ntlm.js';
import { formatUtc } from '../protocol/time.js';
import { getLabAnswer } from '../simulator/answer.js';
import { mintCertificate } from './certificate.js';
import { throughPath } from './path.js';
import { type EndpointState, tlsVersions } from './state.js';

/** A Remote Desktop that listens on 127.0.0.1. */
export interface Endpoint {
  readonly port: number;
  /** Opens or closes the listening port as the state now says. Everything else takes effect by itself. */
  refresh(): Promise<void>;
  /** Ends all connections and frees the port. */
  close(): Promise<void>;
}

/** Milliseconds after which an idle connection is ended, as Windows does with clients that never log on. */
const idleLimit = 60_000;

/**
 * Plays the connection phase of a Windows host: negotiation, TLS with a real certificate, the NTLM challenge. It stops
 * where credentials would be needed. `report` is told of defects: a state that cannot be read, a certificate that cannot
 * be made; without it they end the process.
 */
export async function startEndpoint(
  readState: () => EndpointState,
  report: (error: unknown) => void = (error) => {
    throw error;
  },
): Promise<Endpoint> {
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // Clients break off at every stage; that is what they are here for.
    socket.on('error', () => {});
    socket.setTimeout(idleLimit, () => socket.destroy());
    serve(socket, readState).catch((error: unknown) => {
      socket.destroy();
      report(error);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const stopListening = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of open) socket.destroy();
    await closed;
  };
  const endpoint: Endpoint = {
    port,
    async refresh() {
      const { listening } = readState();
      if (!listening) await stopListening();
      else if (!server.listening) {
        server.listen(port, '127.0.0.1');
        await once(server, 'listening');
      }
    },
    close: stopListening,
  };
  await endpoint.refresh();
  return endpoint;
}

async function serve(socket: Socket, readState: () => EndpointState): Promise<void> {
  const state = readState();
  if (!state.listening) {
    drop(socket);
    return;
  }
  const bytes = await read(socket, (some) => measureTpkt([...some]).kind !== 'incomplete');
  const request = convertFromNegotiationRequest([...bytes]);
  const answer = request.kind === 'malformed' ? undefined : getLabAnswer(state, request);
  if (answer === undefined) {
    drop(socket);
    return;
  }
  socket.write(Uint8Array.from(convertToNegotiationResponse(answer)));
  if (answer.kind !== 'selected' || answer.protocol === getProtocolValue('RDP')) {
    // A client that got a failure hangs up. Standard security would go on from here; the lab has none.
    socket.resume();
    return;
  }
  await secure(socket, state, answer.protocol !== getProtocolValue('SSL'));
}

async function secure(socket: Socket, state: EndpointState, credSsp: boolean): Promise<void> {
  const { certificate, tls } = state;
  const speaksTls = tlsVersions.indexOf(tls.minVersion) <= tlsVersions.indexOf(tls.maxVersion);
  if (certificate === undefined || !certificate.keyReadable || !speaksTls) {
    // Schannel finds out when the client's first message asks for its credentials, and the connection is dropped.
    await read(socket, (some) => some.length > 0);
    drop(socket);
    return;
  }
  const minted = await mintCertificate(certificate);
  const secureContext = createSecureContext({
    cert: minted.certificate,
    key: minted.key,
    ...tls,
    // Old versions and weak certificates are refused by OpenSSL's default level, not by Windows.
    ciphers: 'DEFAULT:@SECLEVEL=0',
  });
  const secured = new TLSSocket(throughPath(socket, state), { isServer: true, secureContext });
  secured.on('error', () => socket.destroy());
  if (credSsp) await challenge(secured, state);
  else secured.resume();
}

const isWhole = (bytes: Buffer): boolean => testTsRequestComplete([...bytes]);

/** Answers the opening of NLA with a challenge and, having no accounts, refuses whatever comes next. */
async function challenge(secured: TLSSocket, state: EndpointState): Promise<void> {
  const opening = convertFromTsRequest([...(await read(secured, isWhole))]);
  if (opening === undefined || opening.token.length === 0) {
    secured.destroy();
    return;
  }
  const dnsComputerName = state.computerName ?? state.certificate?.subject ?? '';
  const [host = '', ...domain] = dnsComputerName.split('.');
  const reading = {
    // A NetBIOS name has at most 15 characters, in capitals.
    computerName: host.slice(0, 15).toUpperCase(),
    dnsComputerName,
    domainName: (domain[0] ?? host).slice(0, 15).toUpperCase(),
    dnsDomainName: domain.length === 0 ? dnsComputerName : domain.join('.'),
    osVersion: '10.0.20348',
    serverTime: formatUtc(new Date()),
  };
  const token = convertToNtlmChallenge(reading, [...randomBytes(8)]);
  secured.write(Uint8Array.from(convertToTsRequest({ version: 6, token })));
  await read(secured, isWhole);
  // STATUS_LOGON_FAILURE (MS-ERREF 2.3.1)
  secured.end(Uint8Array.from(convertToTsRequest({ version: 6, token: [], errorCode: 0xc000006d })));
}

/** Ends a connection the way a service does that has given up on it. */
function drop(socket: Socket): void {
  // Node cannot reset a connection that the client has ended: it would keep the handle open for good.
  if (socket.readableEnded) socket.destroy();
  else socket.resetAndDestroy();
}

/** Reads until there is enough, at most 16 KB; what there was when the client ends first. */
function read(stream: Duplex, enough: (bytes: Buffer) => boolean): Promise<Buffer> {
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(0);
    const finish = () => {
      stream.pause();
      stream.off('data', data).off('end', finish).off('close', finish);
      resolve(bytes);
    };
    const data = (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (enough(bytes) || bytes.length > 16_384) finish();
    };
    stream.on('data', data).once('end', finish).once('close', finish).resume();
  });
}
