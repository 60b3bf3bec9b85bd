import { CommandError } from '../../src/border/dotnet.js';
import type { Inspection, Recipe } from '../../src/recipe/define.js';
import type { Finding, FindingStatus, Impact } from '../../src/recipe/finding.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { getChangeDescription } from '../../src/windows/change.js';

/** What one cmdlet may find, as its behaviour cases show it. */
export interface CataloguedFinding {
  readonly cmdlet: string;
  /** As it was found first. */
  readonly finding: Finding;
  readonly statuses: readonly FindingStatus[];
  /** Where it was read, in all cases. */
  readonly sources: readonly string[];
}

/** What a cmdlet's behaviour cases show of it. */
export interface Behaviour {
  readonly cmdlet: string;
  readonly findings: readonly CataloguedFinding[];
  /** Kinds of change that its plans hold, with whom each disturbs at worst. */
  readonly changes: ReadonlyMap<string, Impact>;
}

/** Least disturbing first. */
const impacts: readonly Impact[] = ['none', 'own connection', 'all sessions', 'reboot'];
const worse = (one: Impact, other: Impact): Impact => (impacts.indexOf(one) > impacts.indexOf(other) ? one : other);

/** Runs every case's look, and plans. Changes nothing, not even in the lab. */
export function readBehaviour(definition: Recipe | Inspection): Behaviour {
  const findings = new Map<string, CataloguedFinding>();
  const changes = new Map<string, Impact>();
  const { cmdlet } = definition;
  for (const { host, parameters = {} } of definition.cases) {
    runOnHost(structuredClone(host) as HostDocument, () => {
      try {
        const observation = definition.observe(parameters);
        for (const finding of definition.diagnose(observation)) add(findings, cmdlet, finding);
        if (!('plan' in definition)) return;
        for (const change of definition.plan(observation, parameters)) {
          const { impact } = getChangeDescription(change);
          changes.set(change.kind, worse(impact, changes.get(change.kind) ?? 'none'));
        }
      } catch (failure) {
        if (!(failure instanceof CommandError)) throw failure;
      }
    });
  }
  const sorted = [...findings.values()].sort((a, b) => (a.finding.id < b.finding.id ? -1 : 1));
  return { cmdlet, findings: sorted, changes };
}

function add(findings: Map<string, CataloguedFinding>, cmdlet: string, finding: Finding): void {
  const known = findings.get(finding.id) ?? { cmdlet, finding, statuses: [], sources: [] };
  const sources = finding.evidence.map((each) => each.source);
  findings.set(finding.id, {
    ...known,
    statuses: [...new Set([...known.statuses, finding.status])],
    sources: [...new Set([...known.sources, ...sources])].sort(),
  });
}
