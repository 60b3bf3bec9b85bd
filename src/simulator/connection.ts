import type { Received } from '../border/command.js';
import type {
  ConnectedSocket,
  closeRdpConnection,
  connectRdpSocket,
  protectRdpConnection,
  RdpConnection,
  ReceivedBytes,
  ResolvedName,
  receiveRdpData,
  resolveRdpAddress,
  SecuredConnection,
} from '../border/connection.js';
import type { Integer } from '../border/dotnet.js';
import { convertToTsRequest, type TsRequest } from '../protocol/credssp-request.js';
import {
  convertFromNegotiationRequest,
  convertToNegotiationResponse,
  type NegotiationResponse,
  testProtocol,
} from '../protocol/negotiation.js';
import { convertToNtlmChallenge } from '../protocol/ntlm.js';
import { getLabAnswer } from './answer.js';
import { convertToLabCertificateDer } from './certificate-der.js';
import { getLabListeningHost } from './listening.js';
import { lab } from './machine.js';
import { testLabListening } from './port-owner.js';
import { testLabTunnel } from './tunnel.js';

/**
 * The network of the lab: the simulated host alone, under its own names. What it shows is what its document says; the
 * endpoint of the lab shows the same to real clients.
 */

/** A connection and how far it has come. */
interface LabConnection extends RdpConnection {
  stage: 'open' | 'agreed on TLS' | 'agreed on NLA' | 'secured' | 'done';
  nla: boolean;
}

const ownAddress = '127.0.0.1';

export function invokeLabResolveRdpAddress(received: Received<typeof resolveRdpAddress>): ResolvedName {
  const { computerName, domain } = lab.host;
  const asked = received.Name.toLowerCase();
  const names = ['localhost', ownAddress, computerName.toLowerCase(), `${computerName}.${domain}`.toLowerCase()];
  return names.includes(asked)
    ? { Addresses: [ownAddress], Code: '', Milliseconds: 1 }
    : { Addresses: [], Code: 'HostNotFound', Milliseconds: 1 };
}

export function invokeLabConnectRdpSocket(received: Received<typeof connectRdpSocket>): ConnectedSocket {
  const arrives = received.Port === lab.host.listenerPort || testLabTunnel(received.Port);
  if (received.Address !== ownAddress || !testLabListening() || !arrives) {
    return { Code: 'ConnectionRefused', Milliseconds: 1 };
  }
  const connection: LabConnection = { Client: {}, Stream: {}, stage: 'open', nla: false };
  return { Connection: connection, Code: '', Milliseconds: 1 };
}

export function invokeLabReceiveRdpData(received: Received<typeof receiveRdpData>): ReceivedBytes {
  const connection = received.Connection as LabConnection;
  switch (connection.stage) {
    case 'open':
      return getLabNegotiation(connection, received.Bytes);
    case 'secured':
      connection.stage = 'done';
      return { Bytes: getLabChallenge(), Ended: 'data', Milliseconds: 1 };
    case 'agreed on TLS':
    case 'agreed on NLA':
    case 'done':
      // Nobody says anything more.
      return { Bytes: [], Ended: 'timeout', Milliseconds: received.Milliseconds };
  }
}

function getLabNegotiation(connection: LabConnection, bytes: readonly number[]): ReceivedBytes {
  const request = convertFromNegotiationRequest(bytes);
  const answer = request.kind === 'malformed' ? undefined : getLabAnswer(getLabListeningHost(lab.host), request);
  if (answer === undefined) return { Bytes: [], Ended: 'reset', Milliseconds: 1 };
  connection.stage = getLabStage(answer);
  connection.nla = connection.stage === 'agreed on NLA';
  return { Bytes: convertToNegotiationResponse(answer), Ended: 'data', Milliseconds: 1 };
}

function getLabStage(answer: NegotiationResponse): LabConnection['stage'] {
  if (answer.kind !== 'selected' || answer.protocol === 0) return 'done';
  return testProtocol(answer.protocol, 'SSL') ? 'agreed on TLS' : 'agreed on NLA';
}

/** The challenge of the host; without accounts the lab goes no further. */
function getLabChallenge(): readonly number[] {
  const { computerName, domain, build, clock } = lab.host;
  const reading = {
    // A NetBIOS name has at most 15 characters, in capitals.
    computerName: computerName.slice(0, 15).toUpperCase(),
    dnsComputerName: domain === '' ? computerName : `${computerName}.${domain}`,
    domainName: (domain === '' ? computerName : domain).slice(0, 15).toUpperCase(),
    dnsDomainName: domain === '' ? computerName : domain,
    osVersion: `10.0.${build}`,
    serverTime: clock,
  };
  const request: TsRequest = { version: 6, token: convertToNtlmChallenge(reading, [0, 0, 0, 0, 0, 0, 0, 0]) };
  return convertToTsRequest(request);
}

export function invokeLabProtectRdpConnection(received: Received<typeof protectRdpConnection>): SecuredConnection {
  const connection = received.Connection as LabConnection;
  const { certificate, keyReadable, interfaceMtu } = getLabListeningHost(lab.host);
  // The server's first flight is longer than a packet, and a packet that is too large is lost without a word.
  if (interfaceMtu > lab.host.pathMtu) return getLabFailedHandshake('timeout', '', received.Milliseconds);
  // Schannel finds out when the client's first message asks for its credentials, and the connection is dropped.
  if (certificate === undefined || !keyReadable) return getLabFailedHandshake('failed', 'ConnectionReset', 1);
  connection.stage = connection.nla ? 'secured' : 'done';
  const der = convertToLabCertificateDer(certificate);
  return {
    Outcome: 'done',
    Protocol: 'Tls13',
    Cipher: 'TLS_AES_256_GCM_SHA384',
    Certificate: der,
    CertificateSize: der.length,
    Thumbprint: certificate.thumbprint,
    Messages: [],
    NativeCode: 0,
    SocketCode: '',
    Unread: 0,
    Milliseconds: 1,
  };
}

function getLabFailedHandshake(
  outcome: 'timeout' | 'failed',
  socketCode: string,
  milliseconds: Integer,
): SecuredConnection {
  return {
    Outcome: outcome,
    Protocol: '',
    Cipher: '',
    Certificate: [],
    CertificateSize: 0,
    Thumbprint: '',
    Messages: [],
    NativeCode: 0,
    SocketCode: socketCode,
    Unread: 0,
    Milliseconds: milliseconds,
  };
}

export function invokeLabCloseRdpConnection(received: Received<typeof closeRdpConnection>): void {
  const connection = received.Connection as LabConnection;
  connection.stage = 'done';
}
