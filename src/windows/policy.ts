import { getRsopInstance } from '../border/computer.js';
import { CommandError } from '../border/dotnet.js';
import type { Change } from './change.js';
import type { Evidence } from './evidence.js';
import { getRegistryReading, getRegistryState, type RegistryValue } from './registry.js';

/**
 * A setting that can stand in a policy key and in a local one. Windows obeys the policy value where there is one
 * (learn.microsoft.com, "Implementing Registry-Based Policy").
 */
export interface PolicySetting {
  readonly name: string;
  readonly policy: RegistryValue;
  readonly local: RegistryValue;
  /** Whose value Windows obeys; unknown where the answer depends on a key that may not be read. */
  readonly winner: 'policy' | 'local' | 'unknown';
  /** The value that Windows obeys; Denied where that is unknown. */
  readonly effective: RegistryValue;
}

/** Reads a setting in both places and says which one wins. */
export function getPolicySetting(policyPath: string, localPath: string, name: string): PolicySetting {
  const policy = getRegistryState(policyPath, name);
  const local = getRegistryState(localPath, name);
  if (policy.kind === 'Denied') return { name, policy, local, winner: 'unknown', effective: policy };
  if (policy.kind !== 'Absent') return { name, policy, local, winner: 'policy', effective: policy };
  if (local.kind === 'Denied') return { name, policy, local, winner: 'unknown', effective: local };
  return { name, policy, local, winner: 'local', effective: local };
}

/** Evidence for a setting: where the value that counts stands, what it is, and what it overrules. */
export function getPolicySettingEvidence(setting: PolicySetting): Evidence {
  const reading = getRegistryReading(setting.effective);
  const source = `${setting.effective.path} ${setting.name}`;
  if (setting.winner !== 'policy') return { source, reading };
  return {
    source,
    reading: `${reading} (set by policy, wins over the local value: ${getRegistryReading(setting.local)})`,
  };
}

/**
 * Where a setting is to be changed: the local value, or the copy of the policy that wins, where that is asked for. Ends
 * with an error where it could not be read, and where a policy would win unasked.
 */
export function selectPolicySettingPlace(setting: PolicySetting, includePolicy: boolean): RegistryValue {
  if (setting.winner === 'unknown') {
    throw new CommandError(
      'AccessDenied',
      'PermissionDenied',
      `${setting.effective.path} could not be read. Run again from an elevated PowerShell.`,
    );
  }
  if (setting.winner === 'local') return setting.local;
  assertPolicyIncluded(setting.policy, includePolicy);
  return setting.policy;
}

/** Ends with an error where the copy of a policy would have to be changed, and nobody asked for that. */
export function assertPolicyIncluded(policy: RegistryValue, includePolicy: boolean): void {
  if (includePolicy) return;
  throw new CommandError(
    'PolicyWins',
    'InvalidOperation',
    `${policy.path} ${policy.name} is set by policy to ${getRegistryReading(policy)} and wins over the local value. ` +
      'Change the policy instead, or its copy on this computer with -IncludePolicy.',
  );
}

/** Ends with an error where a Group Policy object writes a value that has no other place, unless that may be overwritten. */
export function assertPolicyFree(value: RegistryValue, owner: PolicyOwner, includePolicy: boolean): void {
  if (owner.gpo === '' || includePolicy) return;
  throw new CommandError(
    'PolicyWins',
    'InvalidOperation',
    `The Group Policy object ${owner.gpo} writes ${value.path} ${value.name} and would write it again. Change the policy ` +
      'instead, or its copy on this computer with -IncludePolicy.',
  );
}

/** Which Group Policy object wrote a registry value, as far as the last policy run tells. */
export interface PolicyOwner {
  /** Distinguished name or `LocalGPO`; empty where none is known. */
  readonly gpo: string;
  /** In words, for evidence. */
  readonly reading: string;
}

/**
 * Asks the resultant set of policy who wrote a value. It is logged for the computer when policy is applied, and only an
 * elevated account may read it (learn.microsoft.com, "RSOP_RegistryPolicySetting class").
 */
export function getPolicyOwner(path: string, name: string): PolicyOwner {
  const wanted = path.replaceAll('HKLM:\\', '').toLowerCase();
  try {
    const settings = getRsopInstance({
      ClassName: 'RSOP_RegistryPolicySetting',
      Namespace: 'root\\rsop\\computer',
      Filter: `valueName = '${name}' AND precedence = 1`,
    });
    const written = settings.find((each) => each.registryKey.toLowerCase() === wanted);
    if (written === undefined) return { gpo: '', reading: 'no Group Policy object' };
    return { gpo: written.GPOID, reading: written.GPOID };
  } catch {
    return { gpo: '', reading: 'could not be read: run again from an elevated PowerShell' };
  }
}

/**
 * Whether a change is about the copy of a policy: what stands there is written again at every refresh, whoever changed it
 * (learn.microsoft.com, "Implementing Registry-Based Policy"). Nobody but policies keeps anything there.
 */
export function testPolicyCopy(change: Change): boolean {
  return change.kind === 'RegistryValue' && change.path.toLowerCase().startsWith('hklm:\\software\\policies\\');
}

/**
 * Whether a policy may write again what a change is about: the second of the two places that policies have (the same
 * source) is one where others write too, because some settings, such as that of CredSSP, stand nowhere else.
 */
export function testPolicyPlace(change: Change): boolean {
  if (testPolicyCopy(change)) return true;
  const place = 'hklm:\\software\\microsoft\\windows\\currentversion\\policies\\';
  return change.kind === 'RegistryValue' && change.path.toLowerCase().startsWith(place);
}
