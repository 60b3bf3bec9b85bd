import type { SecureString } from '../../src/border/command.js';
import { CommandError } from '../../src/border/dotnet.js';
import { type Look, runDiagnosis } from '../../src/engine/collect-findings.js';
import { runInspection } from '../../src/engine/run-inspection.js';
import type { Diagnosis, DiagnosisCase, Inspection, Recipe } from '../../src/recipe/define.js';
import type { Finding, RankedFinding } from '../../src/recipe/finding.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import {
  type Change,
  type ChangeDescription,
  getChangeDescription,
  getChangeWayBack,
  invokeChange,
  testChange,
} from '../../src/windows/change.js';

/** One change as it went. */
export interface AppliedStep {
  readonly change: Change;
  readonly description: ChangeDescription;
  readonly wayBack: Change | undefined;
  readonly verified: boolean;
}

/** Everything that came of one case, as plain data, so that another language's outcome can be compared with it. */
export interface CaseOutcome {
  /** What the diagnosis found before anything was changed. */
  readonly findings: readonly Finding[];
  readonly plan: readonly Change[];
  readonly applied: readonly AppliedStep[];
  /** What the diagnosis found afterwards; empty when planning or applying failed. */
  readonly after: readonly Finding[];
  /** The error that planning or applying ended with. */
  readonly error: { readonly id: string; readonly category: string; readonly message: string } | undefined;
  /** The host after the plan was applied, or as far as it was. */
  readonly hostAfter: HostDocument;
  /** The host after every way back was taken, the last first. */
  readonly hostRestored: HostDocument;
}

/** What a recipe's case needs: a host and the cmdlet's parameters. */
export interface CaseInput {
  readonly host: unknown;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Runs one case of a recipe on a copy of its host: observe, diagnose, plan, apply, verify, look again, take back. */
export function runCase(recipe: Recipe, input: CaseInput): CaseOutcome {
  const host = structuredClone(input.host) as HostDocument;
  return runOnHost(host, () => {
    const observation = recipe.observe(input.parameters ?? {});
    const findings = recipe.diagnose(observation);
    const applied: AppliedStep[] = [];
    let plan: readonly Change[] = [];
    let after: readonly Finding[] = [];
    let error: CaseOutcome['error'];
    try {
      plan = recipe.plan(observation, input.parameters ?? {});
      for (const change of plan) applied.push(applyChange(change, recipe.secret(input.parameters ?? {})));
      after = recipe.diagnose(recipe.observe(input.parameters ?? {}));
    } catch (failure) {
      if (!(failure instanceof CommandError)) throw failure;
      error = { id: failure.id, category: failure.category, message: failure.message };
    }
    const hostAfter = structuredClone(host);
    for (const { wayBack } of applied.toReversed()) {
      if (wayBack !== undefined) invokeChange(wayBack);
    }
    return { findings, plan, applied, after, error, hostAfter, hostRestored: host };
  });
}

function applyChange(change: Change, secret: SecureString | undefined): AppliedStep {
  const description = getChangeDescription(change);
  const wayBack = getChangeWayBack(change);
  invokeChange(change, secret);
  return { change, description, wayBack, verified: testChange(change) };
}

/** What came of a case of a diagnosis. */
export interface DiagnosisOutcome {
  /** The selected findings, ranked. */
  readonly findings: readonly RankedFinding[];
  readonly passes: boolean;
}

/** What an inspection finds, or the id of the error that it ends with. */
export function runInspectionCase(
  inspection: Inspection,
  { host, parameters }: CaseInput,
): { readonly findings: readonly Finding[] } | { readonly error: string } {
  try {
    const look = () => runInspection(inspection, parameters ?? {});
    return { findings: runOnHost(structuredClone(host) as HostDocument, look) };
  } catch (failure) {
    if (!(failure instanceof CommandError)) throw failure;
    return { error: failure.id };
  }
}

/** Runs one case of a diagnosis over the findings of all recipes. */
export function runDiagnosisCase(
  diagnosis: Diagnosis,
  looks: readonly Look[],
  input: Pick<DiagnosisCase, 'host' | 'parameters'>,
): DiagnosisOutcome {
  const host = structuredClone(input.host) as HostDocument;
  return runOnHost(host, () => {
    const findings = runDiagnosis(diagnosis, looks, input.parameters ?? {});
    return { findings, passes: diagnosis.passes(findings) };
  });
}

/** Ids of the findings that are not healthy. */
export const troubles = (findings: readonly Finding[]): string[] =>
  findings.filter((each) => each.status !== 'healthy').map((each) => each.id);
