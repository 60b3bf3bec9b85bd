import { canonical } from '../client/records.js';
import type { Remediation } from '../engine/remediation.js';
import type { UndoneChange } from '../engine/undo.js';
import { getOutsideDiagnosis } from '../protocol/outside.js';
import { probe } from '../protocol/probe.js';
import type { ProbeReport } from '../protocol/report.js';
import type { Finding } from '../recipe/finding.js';
import type { Fault } from '../simulator/faults.js';
import { startEndpoint } from './endpoint.js';
import { endpointState, movedTo } from './host-state.js';
import type { Preview, Stage, Step } from './stage.js';

/** What the network shows of the host at one moment. */
export interface OutsideView {
  readonly report: ProbeReport;
  readonly findings: readonly Finding[];
}

/** One step of the repair, as it went. */
export interface RepairedStep {
  readonly step: Step;
  readonly preview: readonly Preview[];
  readonly remediation: Remediation;
  /** What the network shows once the step is done. */
  readonly outside: readonly Finding[];
}

/** The whole way on one stage: seen broken, repaired, seen repaired, taken back, seen broken again. */
export interface JobOutcome {
  readonly before: { readonly outside: OutsideView; readonly inside: readonly Finding[] };
  readonly steps: readonly RepairedStep[];
  readonly after: { readonly outside: OutsideView; readonly inside: readonly Finding[] };
  readonly undone: readonly UndoneChange[];
  readonly restored: { readonly outside: OutsideView; readonly inside: readonly Finding[] };
  /** -WhatIf changed nothing. */
  readonly previewWasHarmless: boolean;
}

/**
 * Breaks a simulated host, finds the fault from outside over a real connection and from inside through the recipes,
 * repairs it, looks again, takes it back and looks once more. What the host's document says is on the wire throughout.
 * `lookMs` are the milliseconds for one look from outside: a black hole is recognised by waiting.
 */
export async function runMainJob(stage: Stage, fault: Fault, now: string, lookMs = 3_000): Promise<JobOutcome> {
  await stage.load(movedTo(fault.host(), now));
  let state = endpointState(await stage.host());
  const endpoint = await startEndpoint(() => state);
  const lookOutside = async (): Promise<OutsideView> => {
    state = endpointState(await stage.host());
    await endpoint.refresh();
    const report = await probe({ host: '127.0.0.1', port: endpoint.port }, { timeoutMs: lookMs });
    return { report, findings: getOutsideDiagnosis(report, now) };
  };
  const look = async () => ({ outside: await lookOutside(), inside: await stage.diagnose() });

  try {
    const before = await look();
    const steps: RepairedStep[] = [];
    const undone: UndoneChange[] = [];
    let previewWasHarmless = true;
    for (const step of fault.steps) {
      const untouched = JSON.stringify(canonical(await stage.host()));
      const preview = await stage.preview(step);
      previewWasHarmless &&= JSON.stringify(canonical(await stage.host())) === untouched;
      const remediation = await stage.repair(step);
      steps.push({ step, preview, remediation, outside: (await lookOutside()).findings });
    }
    const after = await look();
    for (const _ of steps) undone.push(...(await stage.undo()));
    return { before, steps, after, undone, restored: await look(), previewWasHarmless };
  } finally {
    await endpoint.close();
  }
}
