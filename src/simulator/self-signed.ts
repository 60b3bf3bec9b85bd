import { addSeconds } from '../border/dotnet.js';
import { remoteConnectionManager } from '../windows/event-sources.js';
import { addLabEvent } from './events.js';
import { findLabFile } from './files.js';
import { type CertificateEntry, lab } from './machine.js';
import { testLabPathEqual } from './path.js';
import { findLabRegistryKey } from './registry.js';

const winStations = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations';
const storeKey = 'HKLM:\\SOFTWARE\\Microsoft\\SystemCertificates\\Remote Desktop';
const cryptographyKey = 'HKLM:\\SOFTWARE\\Microsoft\\Cryptography';
const machineKeys = 'C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys';

/** Six months, counted as 183 days: how long Windows makes its Remote Desktop certificate valid. */
const validity = 15811200;

/**
 * What Remote Desktop's services do when they start: where the certificate that WinStations names is not usable, they make
 * a new one, with its key, name it, and log event 1056; where SYSTEM may not write, they log event 1057 and go without
 * (techcommunity.microsoft.com, "Removing Self-Signed RDP Certificates"; learn.microsoft.com, "Remote Desktop Services
 * Authentication and Encryption"). A certificate under an old computer name is usable: a restart alone leaves it.
 */
export function invokeLabCertificateCheck(): void {
  const named = getLabSelfSignedThumbprint();
  if (lab.host.certificates.some((each) => each.thumbprint === named && testLabUsable(each))) return;
  const station = findLabRegistryKey(winStations);
  if (station?.serviceRights !== 'full' || findLabRegistryKey(storeKey)?.serviceRights !== 'full') {
    addLabEvent(
      remoteConnectionManager,
      1057,
      'The terminal server has failed to create a new self signed certificate.',
    );
    return;
  }
  lab.host.certificatesMade += 1;
  const made = convertToLabCertificate(`${lab.host.certificatesMade}`);
  lab.host.certificates = [...lab.host.certificates, made];
  addLabKeyFile(made.keyFile);
  const others = station.values.filter((each) => !testLabPathEqual(each.name, 'SelfSignedCertificate'));
  station.values = [...others, { name: 'SelfSignedCertificate', kind: 'Binary', text: made.thumbprint }];
  addLabEvent(
    remoteConnectionManager,
    1056,
    'A new self signed certificate to be used for authentication was generated.',
  );
}

function getLabSelfSignedThumbprint(): string {
  const values = findLabRegistryKey(winStations)?.values ?? [];
  const named = values.find((each) => testLabPathEqual(each.name, 'SelfSignedCertificate'));
  return named?.kind === 'Binary' ? named.text : '';
}

/** In its store, within its validity, and with a key file. */
function testLabUsable(entry: CertificateEntry): boolean {
  return (
    entry.store === 'Remote Desktop' &&
    entry.hasPrivateKey &&
    entry.notBefore <= lab.host.clock &&
    entry.notAfter > lab.host.clock &&
    findLabFile(entry.keyFile) !== undefined
  );
}

/** The counter makes serial number and thumbprint: unlike real ones they are the same in every run. */
function convertToLabCertificate(counter: string): CertificateEntry {
  const values = findLabRegistryKey(cryptographyKey)?.values ?? [];
  const guid = values.find((each) => testLabPathEqual(each.name, 'MachineGuid'))?.text ?? '';
  const subject =
    lab.host.domain === '' ? `CN=${lab.host.computerName}` : `CN=${lab.host.computerName}.${lab.host.domain}`;
  return {
    store: 'Remote Desktop',
    thumbprint: `5E1F${counter.padStart(36, '0')}`,
    subject,
    issuer: subject,
    notBefore: lab.host.clock,
    notAfter: addSeconds(lab.host.clock, validity),
    serialNumber: `5E1F${counter.padStart(28, '0')}`,
    hasPrivateKey: true,
    keyContainer: 'TSSecKeySet1',
    keyProvider: 'Microsoft Enhanced Cryptographic Provider v1.0',
    keyFile: `${machineKeys}\\f686aace6942fb7f7ceb231212eef4a4_${guid}`,
    enhancedKeyUsages: ['1.3.6.1.5.5.7.3.1'],
  };
}

/**
 * The key file with the access list of Windows' own making: SYSTEM full, NETWORK SERVICE read, and Administrators up to
 * build 14393, the service SessionEnv since build 17763.
 */
function addLabKeyFile(path: string): void {
  const hardened = lab.host.build >= 17763;
  const third = hardened ? '(A;;FA;;;S-1-5-80-4022436659-1090538466-1613889075-870485073-3428993833)' : '(A;;FR;;;BA)';
  const administrator = hardened ? 'none' : 'read';
  lab.host.files = [
    ...lab.host.files.filter((each) => !testLabPathEqual(each.path, path)),
    {
      path,
      sddl: `O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FR;;;NS)${third}`,
      rights: lab.host.account === 'System' ? 'full' : administrator,
    },
  ];
}
