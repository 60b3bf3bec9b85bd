import { CommandError } from '../../border/dotnet.js';
import type { Change } from '../../windows/change.js';

/**
 * Where remedies change anything. A journal is believed only as far as this list goes: whoever managed to write an entry
 * cannot make us write elsewhere. A test holds the plans of all recipes against it.
 */
const registryPlaces: readonly string[] = [
  'hklm:\\software\\microsoft\\systemcertificates\\remote desktop',
  'hklm:\\software\\microsoft\\windows\\currentversion\\policies\\system\\credssp',
  'hklm:\\software\\policies\\microsoft\\cryptography\\configuration\\ssl',
  'hklm:\\software\\policies\\microsoft\\windows nt\\terminal services',
  'hklm:\\system\\currentcontrolset\\control\\lsa',
  'hklm:\\system\\currentcontrolset\\control\\securityproviders\\schannel',
  'hklm:\\system\\currentcontrolset\\control\\terminal server',
];

/** Folders of private keys, below ProgramData. */
const filePlaces: readonly string[] = [
  '\\microsoft\\crypto\\rsa\\machinekeys',
  '\\microsoft\\crypto\\keys',
  '\\microsoft\\crypto\\systemkeys',
];

/** The folder of the tasks that this module makes. */
export const taskFolder = '\\Rdp0x904\\';

/** Ends with an error where no remedy makes such a change. */
export function assertAllowedChange(change: Change): void {
  if (testAllowedChange(change)) return;
  throw new CommandError(
    'JournalNotTrusted',
    'PermissionDenied',
    `The journal names a change that no remedy makes: ${change.kind}. Look who wrote it.`,
  );
}

function testAllowedChange(change: Change): boolean {
  switch (change.kind) {
    case 'RegistryValue':
      return (
        testRegistryPlace(change.path) && (change.emptyKey === '' || testRegistryAncestor(change.emptyKey, change.path))
      );
    case 'AccessEntry':
      return testRegistryPlace(change.path) || testFilePlace(change.path);
    case 'CertificateRemoval':
      return change.keyFile === '' || testFilePlace(change.keyFile);
    case 'ScheduledTask':
      return change.folder === taskFolder;
    default:
      return true;
  }
}

function testRegistryPlace(path: string): boolean {
  const lower = path.toLowerCase();
  if (lower.includes('..') || lower.includes('/') || lower.includes('*')) return false;
  return registryPlaces.some((each) => lower === each || lower.startsWith(`${each}\\`));
}

/** The topmost key that was not there before lies on the way to the value. */
function testRegistryAncestor(key: string, path: string): boolean {
  return path.toLowerCase().startsWith(key.toLowerCase());
}

function testFilePlace(path: string): boolean {
  const lower = path.toLowerCase();
  if (lower.includes('..') || lower.includes('/')) return false;
  return filePlaces.some((each) => lower.endsWith(each) || lower.includes(`${each}\\`));
}
