import { formatUtc, parseUtc } from '../protocol/time.js';
import { getLabListeningHost } from '../simulator/listening.js';
import type { HostDocument } from '../simulator/machine.js';
import { isReachable } from '../simulator/reachable.js';
import type { EndpointState } from './state.js';

/** How a simulated host shows on the wire, for real clients. */
export function endpointState(host: HostDocument): EndpointState {
  const { certificate, securityLayer, userAuthentication, keyReadable, interfaceMtu } = getLabListeningHost(host);
  return {
    listening: isReachable(host),
    securityLayer,
    userAuthentication,
    tls: { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' },
    ...(certificate === undefined
      ? {}
      : {
          certificate: {
            subject: certificate.subject.replace(/^CN=/, ''),
            notBefore: certificate.notBefore,
            notAfter: certificate.notAfter,
            serialNumber: certificate.serialNumber,
            keyReadable,
          },
        }),
    pathMtu: host.pathMtu,
    // TCP sends smaller packets where the path says that it cannot carry the large ones.
    interfaceMtu: host.pathReports ? Math.min(host.pathMtu, interfaceMtu) : interfaceMtu,
    computerName: host.computerName,
  };
}

/**
 * The host as if its clock stood at `now`: every moment in it moves by the same distance, so that what has expired stays
 * expired and real clients, which know only the real time, agree.
 */
export function movedTo(host: HostDocument, now: string): HostDocument {
  const distance = timeOf(now) - timeOf(host.clock);
  const move = (instant: string): string => formatUtc(new Date(timeOf(instant) + distance));
  return {
    ...host,
    clock: now,
    certificates: host.certificates.map((each) => ({
      ...each,
      notBefore: move(each.notBefore),
      notAfter: move(each.notAfter),
    })),
    events: host.events.map((each) => ({ ...each, time: move(each.time) })),
    accounts: host.accounts.map((each) => ({
      ...each,
      passwordSet: each.passwordSet === '' ? '' : move(each.passwordSet),
    })),
  };
}

function timeOf(instant: string): number {
  const time = parseUtc(instant)?.getTime();
  if (time === undefined) throw new Error(`'${instant}' is no moment.`);
  return time;
}
