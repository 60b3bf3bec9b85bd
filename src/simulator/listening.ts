import type { Integer } from '../border/dotnet.js';
import { convertToInteger } from '../border/dotnet.js';
import type { AnsweringHost } from './answer.js';
import type { CertificateEntry, HostDocument } from './machine.js';
import { testLabPathEqual } from './path.js';

const terminalServer = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server';
const policyKey = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services';

/** How a simulated host shows on the wire: what its registry, certificates and interfaces say is what a client meets. */
export interface ListeningHost extends AnsweringHost {
  readonly certificate?: CertificateEntry | undefined;
  /** Whether the service may read the private key of that certificate. */
  readonly keyReadable: boolean;
  /** Largest packet that it sends, in bytes. */
  readonly interfaceMtu: Integer;
}

/** What the document makes of the listener. A value of a policy wins over the listener's own. */
export function getLabListeningHost(host: HostDocument): ListeningHost {
  const layer = getLabListenerNumber(host, 'SecurityLayer', 2);
  const certificate = findLabShownCertificate(host);
  return {
    // What is out of range falls back to what Windows ships, as the listener does.
    securityLayer: layer === 0 ? 0 : layer === 1 ? 1 : 2,
    // Without TLS there is no Network Level Authentication.
    userAuthentication: layer !== 0 && getLabListenerNumber(host, 'UserAuthentication', 1) === 1,
    certificate,
    keyReadable: certificate !== undefined && testLabKeyReadable(host, certificate),
    interfaceMtu: measureLabInterface(host),
  };
}

/** The pinned certificate, else the one that Windows made for itself. */
function findLabShownCertificate(host: HostDocument): CertificateEntry | undefined {
  const own = findLabText(host, `${terminalServer}\\WinStations`, 'SelfSignedCertificate');
  const thumbprint = findLabText(host, `${terminalServer}\\WinStations\\RDP-Tcp`, 'SSLCertificateSHA1Hash') ?? own;
  return host.certificates.find((each) => each.thumbprint === thumbprint);
}

/** NETWORK SERVICE, as which the listener runs, is granted at least reading (MS-DTYP 2.5.1, SID string NS). */
function testLabKeyReadable(host: HostDocument, certificate: CertificateEntry): boolean {
  const file = host.files.find((each) => each.path === certificate.keyFile);
  if (file === undefined || !certificate.hasPrivateKey) return false;
  return /\(A;[^;]*;(FA|FR|GA|GR|0x[0-9a-f]+);;;NS\)/i.test(file.sddl);
}

/** The largest packet of an interface on the way; loopback never leaves the computer. */
function measureLabInterface(host: HostDocument): Integer {
  let largest = 0;
  for (const each of host.interfaces) {
    if (each.connected && each.activeMtu <= 65535) largest = Math.max(largest, each.activeMtu);
  }
  return largest;
}

function getLabListenerNumber(host: HostDocument, name: string, fallback: Integer): Integer {
  const own = findLabNumber(host, `${terminalServer}\\WinStations\\RDP-Tcp`, name) ?? fallback;
  return findLabNumber(host, policyKey, name) ?? own;
}

function findLabNumber(host: HostDocument, path: string, name: string): Integer | undefined {
  const text = findLabText(host, path, name);
  return text !== undefined && /^\d+$/.test(text) ? convertToInteger(text) : undefined;
}

function findLabText(host: HostDocument, path: string, name: string): string | undefined {
  const wanted = path.toLowerCase();
  const key = host.registry.find((each) => each.path.toLowerCase() === wanted);
  if (key === undefined) return undefined;
  return key.values.find((each) => testLabPathEqual(each.name, name))?.text;
}
