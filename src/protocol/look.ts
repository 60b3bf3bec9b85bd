import {
  closeRdpConnection,
  connectRdpSocket,
  protectRdpConnection,
  type RdpConnection,
  receiveRdpData,
  resolveRdpAddress,
} from '../border/connection.js';
import type { Instant, Integer } from '../border/dotnet.js';
import { convertToCertificateStep } from './certificate-step.js';
import { addressLimit, type ConnectAttempt, convertToConnectStep, convertToResolveStep } from './connect-step.js';
import { testTsRequestComplete } from './credssp-request.js';
import { challengeLimit, convertToChallengeRequest, convertToCredSspStep } from './credssp-step.js';
import { convertToConnectFault, convertToResolveFault, convertToTlsReading } from './dotnet-faults.js';
import {
  answerLimit,
  clientProtocols,
  convertToExchange,
  convertToNegotiateStep,
  convertToOffer,
  convertToProtocolRequest,
  type Ended,
  getAskedProtocol,
  getTlsObstacle,
  greetingPatience,
  offersAsked,
  testAnswerComplete,
  testGreetingBegun,
  testMoreThanAnswer,
  testNlaSelected,
  testRdpAnswered,
} from './negotiate-step.js';
import type { ProtocolName } from './negotiation.js';
import type {
  CertificateStep,
  ConnectStep,
  CredSspStep,
  NegotiateStep,
  ProbeReport,
  ProtocolOffer,
  TlsStep,
} from './report.js';
import { skipCertificateStep, skipConnectStep, skipCredSspStep, skipNegotiateStep, skipTlsStep } from './skipped.js';
import { convertToTlsStep, type TlsReading } from './tls-step.js';

/**
 * The probe in PowerShell, over .NET's sockets. It takes the same steps as `probe` does in Node and reads them with the
 * same functions; only the waiting differs, which here blocks.
 */

/** Milliseconds that are left. What a step takes is taken off. */
interface Patience {
  left: Integer;
}

/** An open connection with the step that opened it, or the step alone. */
interface OpenedConnection {
  readonly step: ConnectStep;
  readonly connection?: RdpConnection | undefined;
}

/** What came over a connection. */
interface ReceivedAnswer {
  readonly bytes: readonly number[];
  readonly ended: Ended;
}

/** The steps that need an agreement on TLS. */
interface EncryptedSteps {
  readonly encrypted: TlsStep;
  readonly certified: CertificateStep;
  readonly introduced: CredSspStep;
}

/** The steps that need a connection. */
interface ConnectedSteps extends EncryptedSteps {
  readonly negotiated: NegotiateStep;
}

/**
 * Connects the way a Remote Desktop client does and reports how far it got. Sends no credentials. Whatever the server
 * does, the report comes within these milliseconds and all connections are closed by then.
 */
export function getProbeReport(host: string, port: Integer, milliseconds: Integer, now: Instant): ProbeReport {
  const patience: Patience = { left: milliseconds };
  const answer = resolveRdpAddress({ Name: host, Milliseconds: patience.left });
  usePatience(patience, answer.Milliseconds);
  const addresses = answer.Addresses.slice(0, addressLimit);
  const resolved = convertToResolveStep(host, addresses, convertToResolveFault(answer.Code), answer.Milliseconds);
  const opened = openProbeConnection(addresses, port, patience);
  const { negotiated, encrypted, certified, introduced } = getConnectedStep(opened.connection, host, now, patience);
  // With hardly any time left an answer that is merely slow would be taken for none.
  const isTimely = patience.left >= milliseconds / 10;
  const offers = testRdpAnswered(negotiated) && isTimely ? getProbeOffer(opened.step, port, patience) : [];
  return {
    target: { host, port },
    startedAt: now,
    durationMs: milliseconds - patience.left,
    steps: [resolved, opened.step, negotiated, encrypted, certified, introduced],
    offers,
  };
}

/** Takes at least a millisecond: who answers without any delay, and without end, is given up on as well. */
function usePatience(patience: Patience, milliseconds: Integer): void {
  patience.left = Math.max(0, patience.left - Math.max(1, milliseconds));
}

/** Tries the addresses in turn, each with an equal share of the time that is left. */
function openProbeConnection(addresses: readonly string[], port: Integer, patience: Patience): OpenedConnection {
  if (addresses.length === 0) return { step: skipConnectStep('no address') };
  const before = patience.left;
  const attempts: ConnectAttempt[] = [];
  for (const address of addresses) {
    const share = Math.floor(patience.left / (addresses.length - attempts.length));
    const socket = connectRdpSocket({ Address: address, Port: port, Milliseconds: share });
    usePatience(patience, socket.Milliseconds);
    const { Connection: connection } = socket;
    if (connection !== undefined) {
      const tried = [...attempts, { address, fault: undefined }];
      return { step: convertToConnectStep(tried, port, before - patience.left), connection };
    }
    attempts.push({ address, fault: convertToConnectFault(socket.Code) });
  }
  return { step: convertToConnectStep(attempts, port, before - patience.left) };
}

/** What a connection shows; it is closed afterwards. */
function getConnectedStep(
  connection: RdpConnection | undefined,
  host: string,
  now: Instant,
  patience: Patience,
): ConnectedSteps {
  if (connection === undefined) {
    return { negotiated: skipNegotiateStep('no connection'), ...getUnencryptedStep('no connection') };
  }
  try {
    const before = patience.left;
    const received = receiveExchange(connection, clientProtocols, patience);
    const exchange = convertToExchange(received.bytes, received.ended);
    const negotiated = convertToNegotiateStep(exchange, clientProtocols, before - patience.left);
    const obstacle = getTlsObstacle(negotiated);
    if (obstacle !== '') return { negotiated, ...getUnencryptedStep(obstacle) };
    return { negotiated, ...getEncryptedStep(connection, received.bytes, negotiated, host, now, patience) };
  } finally {
    closeRdpConnection({ Connection: connection });
  }
}

function getUnencryptedStep(reason: string): EncryptedSteps {
  return {
    encrypted: skipTlsStep(reason),
    certified: skipCertificateStep(reason),
    introduced: skipCredSspStep(reason),
  };
}

function getEncryptedStep(
  connection: RdpConnection,
  answer: readonly number[],
  negotiated: NegotiateStep,
  host: string,
  now: Instant,
  patience: Patience,
): EncryptedSteps {
  // In TLS the client speaks first: who sends more than the answer speaks something else.
  if (testMoreThanAnswer(answer)) {
    const reading: TlsReading = { kind: 'not TLS' };
    return { ...getUnencryptedStep('no TLS session'), encrypted: convertToTlsStep(reading, 0) };
  }
  // RFC 6066 section 3 allows no addresses as a server's name; .NET leaves them out by itself.
  const secured = protectRdpConnection({ Connection: connection, Name: host, Milliseconds: patience.left });
  usePatience(patience, secured.Milliseconds);
  const encrypted = convertToTlsStep(convertToTlsReading(secured), secured.Milliseconds);
  if (encrypted.outcome !== 'passed') return { ...getUnencryptedStep('no TLS session'), encrypted };
  const shown = { der: secured.Certificate, size: secured.CertificateSize, thumbprint: secured.Thumbprint };
  return {
    encrypted,
    certified: convertToCertificateStep(shown, host, now),
    introduced: getChallengeStep(connection, negotiated, patience),
  };
}

function getChallengeStep(connection: RdpConnection, negotiated: NegotiateStep, patience: Patience): CredSspStep {
  if (!testNlaSelected(negotiated)) {
    return skipCredSspStep('the server selected TLS without Network Level Authentication');
  }
  const before = patience.left;
  const { bytes, ended } = receiveAnswer(
    connection,
    convertToChallengeRequest(),
    'challenge',
    challengeLimit,
    patience,
  );
  return convertToCredSspStep(bytes, ended, before - patience.left);
}

/** One connection after the other: a server must not take the probe for a flood. */
function getProbeOffer(connected: ConnectStep, port: Integer, patience: Patience): readonly ProtocolOffer[] {
  if (connected.outcome !== 'passed') return [];
  const offers: ProtocolOffer[] = [];
  for (const asked of offersAsked) {
    const share: Patience = { left: Math.floor(patience.left / (offersAsked.length - offers.length)) };
    const before = share.left;
    offers.push(getOneOffer(asked, connected.address, port, share));
    usePatience(patience, before - share.left);
  }
  return offers;
}

function getOneOffer(asked: ProtocolName, address: string, port: Integer, patience: Patience): ProtocolOffer {
  const { step, connection } = openProbeConnection([address], port, patience);
  if (connection === undefined) return { asked, accepted: false, answer: step.detail };
  try {
    const { bytes, ended } = receiveExchange(connection, getAskedProtocol(asked), patience);
    return convertToOffer(asked, convertToExchange(bytes, ended));
  } finally {
    closeRdpConnection({ Connection: connection });
  }
}

/** Asks for these protocols over a fresh connection and waits for the answer, or for the greeting of another service. */
function receiveExchange(
  connection: RdpConnection,
  protocols: readonly ProtocolName[],
  patience: Patience,
): ReceivedAnswer {
  const first = receiveAnswer(connection, convertToProtocolRequest(protocols), 'answer', answerLimit, patience);
  if (first.ended !== 'enough' || !testGreetingBegun(first.bytes)) return first;
  const rest: Patience = { left: Math.min(greetingPatience, patience.left) };
  const before = rest.left;
  const more = receiveAnswer(connection, [], 'greeting', 64, rest);
  usePatience(patience, before - rest.left);
  return { bytes: [...first.bytes, ...more.bytes], ended: first.ended };
}

/** Sends some bytes and receives until there is enough, at most so many. */
function receiveAnswer(
  connection: RdpConnection,
  sent: readonly number[],
  awaited: 'answer' | 'greeting' | 'challenge',
  most: Integer,
  patience: Patience,
): ReceivedAnswer {
  let bytes: readonly number[] = [];
  let sending = sent;
  while (patience.left > 0) {
    const received = receiveRdpData({
      Connection: connection,
      Bytes: sending,
      Most: most - bytes.length,
      Milliseconds: patience.left,
    });
    usePatience(patience, received.Milliseconds);
    sending = [];
    bytes = [...bytes, ...received.Bytes];
    if (received.Ended !== 'data') return { bytes, ended: received.Ended };
    if (bytes.length >= most || testEnough(awaited, bytes)) return { bytes, ended: 'enough' };
  }
  return { bytes, ended: 'timeout' };
}

function testEnough(awaited: 'answer' | 'greeting' | 'challenge', bytes: readonly number[]): boolean {
  switch (awaited) {
    case 'answer':
      return testAnswerComplete(bytes);
    case 'greeting':
      return !testGreetingBegun(bytes);
    case 'challenge':
      return testTsRequestComplete(bytes);
  }
}
