import type { Integer } from '../border/dotnet.js';
import { getAccessEntry, testFileAccess } from './access-list.js';
import type { CertificateKey } from './certificate-key.js';

/**
 * How the access list of Remote Desktop's own key file differs from what Windows gives it, though the key can be used.
 * owner: it is no longer SYSTEM's. widened: Administrators were added, or others. narrowed: the third entry is gone.
 */
export type KeyOddity = 'owner' | 'widened' | 'narrowed';

/** SID of NT SERVICE\\SessionEnv, made of the service's name (learn.microsoft.com, "RtlCreateServiceSid function"). */
const sessionEnvironment = 'S-1-5-80-4022436659-1090538466-1613889075-870485073-3428993833';

/**
 * Windows gives SYSTEM all, NETWORK SERVICE reading, and a third trustee: Administrators reading up to build 14393, the
 * service SessionEnv all since build 17763; in between either. Nothing where the list may not be read.
 */
export function getKeyOddity(key: CertificateKey, build: Integer): readonly KeyOddity[] {
  const oddities: KeyOddity[] = [];
  if (key.sddl === '') return oddities;
  if (!key.sddl.startsWith('O:SY')) oddities.push('owner');
  const hardened = build >= 17763;
  const usual = ['SY', 'NS', ...(build > 14393 ? [sessionEnvironment] : []), ...(hardened ? [] : ['BA'])];
  const added = getAccessEntry(key.sddl).filter((each) => !each.denies && !usual.includes(each.trustee));
  if (added.length > 0) oddities.push('widened');
  const third = hardened ? [sessionEnvironment] : ['BA', sessionEnvironment];
  if (!testFileAccess(key.sddl, third, 'read')) oddities.push('narrowed');
  return oddities;
}
