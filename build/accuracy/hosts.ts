import { isDeepStrictEqual } from 'node:util';
import { type FaultName, faults } from '../../src/simulator/faults.js';
import { certificate, createHost, places, withRegistry } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';

/** A release of Windows as it shows itself. */
interface Release {
  readonly caption: string;
  readonly build: number;
}

/** Releases from the oldest supported to the newest; builds as learn.microsoft.com, "Windows Server release information". */
export const releases = {
  server2012R2: { caption: 'Microsoft Windows Server 2012 R2 Standard', build: 9600 },
  server2016: { caption: 'Microsoft Windows Server 2016 Standard', build: 14393 },
  server2019: { caption: 'Microsoft Windows Server 2019 Standard', build: 17763 },
  server2022: { caption: 'Microsoft Windows Server 2022 Standard', build: 20348 },
  server2025: { caption: 'Microsoft Windows Server 2025 Standard', build: 26100 },
  windows10: { caption: 'Microsoft Windows 10 Pro', build: 19045 },
  windows11: { caption: 'Microsoft Windows 11 Pro', build: 26100 },
} as const satisfies Readonly<Record<string, Release>>;

export type ReleaseName = keyof typeof releases;

/** The host with another release of Windows on it. */
export function onRelease(host: HostDocument, name: ReleaseName): HostDocument {
  const { caption, build } = releases[name];
  const antiVirus = caption.includes('Server') ? [] : host.antiVirus;
  const named: HostDocument = { ...host, caption, build, antiVirus };
  if (build > 14393) return named;
  // Up to Server 2016 the third entry of the key that Windows makes is for Administrators; later it is SessionEnv's.
  return {
    ...named,
    files: named.files.map((each) =>
      each.path === places.keyFile
        ? { ...each, sddl: each.sddl.replace(/\(A;;FA;;;S-1-5-80-[-0-9]+\)/, '(A;;FR;;;BA)') }
        : each,
    ),
  };
}

const domain = 'corp.example';

/** The host as a member of a domain: its own certificate carries the long name, its network is the domain's. */
export function inDomain(host: HostDocument): HostDocument {
  const own = certificate({}).subject;
  return {
    ...host,
    domain,
    certificates: host.certificates.map((each) =>
      each.subject === own ? { ...each, subject: `${own}.${domain}`, issuer: `${own}.${domain}` } : each,
    ),
    firewallProfiles: host.firewallProfiles.map((each) => ({ ...each, inUse: each.name === 'Domain' })),
  };
}

/** The host after a fault of the lab has come to it as well. What both change in different ways is refused. */
export function withFault(host: HostDocument, name: FaultName): HostDocument {
  const healthy: HostDocument = createHost();
  const broken: HostDocument = faults[name].host();
  const fields = Object.keys(broken) as (keyof HostDocument)[];
  const changed = fields.filter((each) => each !== 'registry' && !isDeepStrictEqual(broken[each], healthy[each]));
  const taken = changed.find((each) => !isDeepStrictEqual(host[each], healthy[each]));
  if (taken !== undefined) throw new Error(`Two faults of one host change ${taken}: ${name} cannot be the second.`);
  const overlaid = { ...host, ...Object.fromEntries(changed.map((each) => [each, broken[each]])) };
  return withRegistryOf(overlaid, healthy, broken);
}

/** The host with every registry key and value that the fault made or changed. */
function withRegistryOf(host: HostDocument, healthy: HostDocument, broken: HostDocument): HostDocument {
  let result = host;
  for (const key of broken.registry) {
    const before = healthy.registry.find((each) => each.path === key.path);
    const { values, ...access } = key;
    for (const { name, kind, text } of values) {
      const same = before?.values.some((each) => isDeepStrictEqual(each, { name, kind, text }));
      if (same !== true) result = withRegistry(result, key.path, name, kind, text);
    }
    if (before === undefined || before.sddl === key.sddl) continue;
    result = {
      ...result,
      registry: result.registry.map((each) => (each.path === key.path ? { ...each, ...access } : each)),
    };
  }
  return result;
}
