import { formatUtc, parseUtc } from '../protocol/time.js';
import { places } from '../simulator/host.js';
import type { CertificateEntry, HostDocument } from '../simulator/machine.js';
import { isReachable } from '../simulator/reachable.js';
import type { EndpointState } from './state.js';

const { listener, winStations, policy } = places;

/**
 * How a simulated host shows on the wire: what its registry, certificates and interfaces say is what a client meets. A
 * value of a policy wins over the listener's own.
 */
export function endpointState(host: HostDocument): EndpointState {
  const layer = listenerNumber(host, 'SecurityLayer', 2);
  const certificate = shownCertificate(host);
  const keyFile = host.files.find((each) => each.path === certificate?.keyFile);
  return {
    listening: isReachable(host),
    // What is out of range falls back to what Windows ships, as the listener does.
    securityLayer: layer === 0 || layer === 1 ? layer : 2,
    // Without TLS there is no Network Level Authentication.
    userAuthentication: layer !== 0 && listenerNumber(host, 'UserAuthentication', 1) === 1,
    tls: { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' },
    ...(certificate === undefined
      ? {}
      : {
          certificate: {
            subject: certificate.subject.replace(/^CN=/, ''),
            notBefore: certificate.notBefore,
            notAfter: certificate.notAfter,
            serialNumber: certificate.serialNumber,
            keyReadable: certificate.hasPrivateKey && keyFile !== undefined && mayServiceRead(keyFile.sddl),
          },
        }),
    pathMtu: host.pathMtu,
    // TCP sends smaller packets where the path says that it cannot carry the large ones.
    interfaceMtu: Math.min(
      host.pathReports ? host.pathMtu : Number.POSITIVE_INFINITY,
      Math.max(...host.interfaces.filter(isOnThePath).map((each) => each.activeMtu)),
    ),
    computerName: host.computerName,
  };
}

/** The pinned certificate, else the one that Windows made for itself. */
function shownCertificate(host: HostDocument): CertificateEntry | undefined {
  const thumbprint =
    textAt(host, listener, 'SSLCertificateSHA1Hash') ?? textAt(host, winStations, 'SelfSignedCertificate');
  return host.certificates.find((each) => each.thumbprint === thumbprint);
}

/** NETWORK SERVICE, as which the listener runs, is granted at least reading (MS-DTYP 2.5.1, SID string NS). */
const mayServiceRead = (sddl: string): boolean => /\(A;[^;]*;(?:FA|FR|GA|GR|0x[0-9a-f]+);;;NS\)/i.test(sddl);

/** Loopback never leaves the computer. */
const isOnThePath = (each: HostDocument['interfaces'][number]): boolean => each.connected && each.activeMtu <= 65535;

function listenerNumber(host: HostDocument, name: string, fallback: number): number {
  return numberAt(host, policy, name) ?? numberAt(host, listener, name) ?? fallback;
}

function numberAt(host: HostDocument, path: string, name: string): number | undefined {
  const text = textAt(host, path, name);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

function textAt(host: HostDocument, path: string, name: string): string | undefined {
  const key = host.registry.find((each) => each.path.toLowerCase() === path.toLowerCase());
  return key?.values.find((each) => each.name.toLowerCase() === name.toLowerCase())?.text;
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
  };
}

function timeOf(instant: string): number {
  const time = parseUtc(instant)?.getTime();
  if (time === undefined) throw new Error(`'${instant}' is no moment.`);
  return time;
}
