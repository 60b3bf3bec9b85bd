import { CommandError } from '../../border/dotnet.js';
import type { Change } from '../../windows/change.js';
import type { FirewallRuleChange } from '../../windows/changes/firewall-rule.js';
import type { RegistryValueChange } from '../../windows/changes/registry-value.js';
import { clientProgram } from '../../windows/remote-desktop-access.js';

/**
 * Where remedies change anything. A journal is believed only as far as this list goes: whoever managed to write an entry
 * cannot make us write elsewhere. A test holds the plans of all recipes against it.
 */
const registryPlaces: readonly string[] = [
  'hklm:\\software\\microsoft\\systemcertificates\\remote desktop',
  'hklm:\\software\\microsoft\\windows\\currentversion\\policies\\system\\credssp',
  'hklm:\\software\\policies\\microsoft\\cryptography\\configuration\\ssl',
  'hklm:\\software\\policies\\microsoft\\power\\powersettings\\29f6c1db-86da-48c5-9fdb-f2b67b1f44da',
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
        (testRegistryPlace(change.path) || testLogonSwitch(change)) &&
        (change.emptyKey === '' || testRegistryAncestor(change.emptyKey, change.path))
      );
    case 'AccessEntry':
      return testRegistryPlace(change.path) || testFilePlace(change.path);
    case 'CertificateRemoval':
      return change.keyFile === '' || testFilePlace(change.keyFile);
    case 'FirewallRule':
      return change.protocol === '' || testOwnRule(change);
    case 'ScheduledTask':
      return change.folder === taskFolder;
    default:
      return true;
  }
}

/** The one value of a key that also says which programs start when somebody logs on. */
function testLogonSwitch(change: RegistryValueChange): boolean {
  return (
    change.path.toLowerCase() === 'hklm:\\software\\microsoft\\windows nt\\currentversion\\winlogon' &&
    change.name.toLowerCase() === 'winstationsdisabled' &&
    (change.text === '0' || change.text === '1' || change.valueKind === 'Absent')
  );
}

/** A rule of ours carries our name, and lets out nothing but the client. */
function testOwnRule(change: FirewallRuleChange): boolean {
  return change.name.startsWith('Rdp0x904-') && (change.program === '' || change.program === clientProgram);
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
