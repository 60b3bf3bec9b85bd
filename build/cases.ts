import { recipeFunctionNames } from '../src/compiler/cmdlet.js';
import { createHost } from '../src/simulator/host.js';
import type { HostDocument } from '../src/simulator/machine.js';
import { changeCases } from '../test/windows/cases/index.js';
import { loadDefinitions } from './definitions.js';

/** Properties in which a host differs from a healthy one. */
function differences(host: HostDocument, healthy: HostDocument): Partial<HostDocument> {
  const changed = Object.entries(host).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(healthy[name as keyof HostDocument]),
  );
  return Object.fromEntries(changed);
}

/**
 * The behaviour cases as data, for the Pester suite: `cases/<cmdlet>.json` by path below generated/, with each host as
 * what differs from `cases/healthy.json`, and `cases/changes.json` with those of the kinds of change.
 */
export async function caseFiles(edition = ''): Promise<ReadonlyMap<string, string>> {
  const healthy = createHost();
  const files = new Map([['cases/healthy.json', write(healthy)]]);
  const changes = changeCases.map(({ host, after: _, ...each }) => ({ ...each, host: differences(host, healthy) }));
  files.set('cases/changes.json', write(changes));
  const { recipes, inspections, diagnoses } = await loadDefinitions(edition);
  for (const [kind, definitions] of [
    ['Recipe', recipes],
    ['Inspection', inspections],
    ['Diagnosis', diagnoses],
  ] as const) {
    for (const { cmdlet, cases } of definitions) {
      const data = {
        cmdlet,
        kind,
        functions: recipeFunctionNames(cmdlet),
        cases: cases.map(({ name, host, parameters = {}, expect }) => ({
          name,
          parameters,
          host: differences(host as HostDocument, healthy),
          expect,
        })),
      };
      files.set(`cases/${cmdlet}.json`, write(data));
    }
  }
  return files;
}

const write = (data: unknown): string => `${JSON.stringify(data, undefined, 1)}\n`;
