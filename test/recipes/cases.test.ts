import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { openNodeStage } from '../../src/lab/node-stage.js';
import { engineParameters, loanParameters } from '../../src/recipe/engine-parameters.js';
import { createHost } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { diagnoses, inspections, recipes } from './definitions.js';
import { runCase, runDiagnosisCase, runInspectionCase, troubles } from './run-case.js';

const ajv = new Ajv({ strict: false });

/** Parameters that the engine reads, and a plan never sees. */
const ofEngine = [...Object.keys(engineParameters.properties), ...Object.keys(loanParameters.properties)];

/** `Set-X -Level Mitigated` as data, without what the engine reads; enough for what findings offer. */
function parseCommand(text: string): { readonly cmdlet: string; readonly parameters: Record<string, unknown> } {
  const [cmdlet = '', ...words] = text.split(' ');
  const parameters: Record<string, unknown> = {};
  words.forEach((word, index) => {
    if (!word.startsWith('-') || ofEngine.includes(word.slice(1))) return;
    const next = words[index + 1];
    parameters[word.slice(1)] =
      next === undefined || next.startsWith('-') ? true : /^\d+$/.test(next) ? Number(next) : next;
  });
  return { cmdlet, parameters };
}

describe.each(recipes)('$cmdlet', (recipe) => {
  test.each(recipe.cases)('$name', ({ host, parameters, expect: expected }) => {
    expect(ajv.validate(recipe.parameters, parameters ?? {}), ajv.errorsText()).toBe(true);
    const before = structuredClone(host);

    const outcome = runCase(recipe, { host, parameters });

    expect(host, 'the case itself').toEqual(before);
    expect(outcome.error?.id, outcome.error?.message).toBe(expected.error);
    if (expected.message !== undefined) expect(outcome.error?.message).toBe(expected.message);
    if (expected.findings !== undefined)
      expect(troubles(outcome.findings).sort()).toEqual([...expected.findings].sort());
    if (expected.shows !== undefined) expect(outcome.findings).toMatchObject(expected.shows);
    // A plan that ends with an error has no changes.
    if (expected.changes !== undefined || expected.error === undefined) {
      const changes = (expected.changes ?? []).map((each) => (typeof each === 'string' ? { kind: each } : each));
      expect(outcome.plan).toMatchObject(changes);
      expect(outcome.plan).toHaveLength(changes.length);
    }
    if (expected.error === undefined) {
      expect(troubles(outcome.after).sort()).toEqual([...(expected.after ?? [])].sort());
    }
    for (const step of outcome.applied) expect(step.verified, step.description.action).toBe(true);
    if (outcome.applied.every((each) => each.wayBack !== undefined) && outcome.error === undefined) {
      expect(outcome.hostRestored).toEqual(before);
    }
    if (outcome.plan.length === 0) expect(outcome.hostAfter).toEqual(before);
  });

  test('nothing changes under -WhatIf', async () => {
    const stage = openNodeStage();
    for (const { name, host, parameters } of recipe.cases) {
      await stage.load(host as HostDocument);
      await stage.preview({ cmdlet: recipe.cmdlet, parameters: parameters ?? {} }).catch((failure: unknown) => {
        if (!(failure instanceof CommandError)) throw failure;
      });
      expect(await stage.host(), name).toEqual(host);
    }
  });

  test('every finding says where it was read', () => {
    const findings = recipe.cases.flatMap((each) => runCase(recipe, each).findings);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding.evidence.length, finding.id).toBeGreaterThan(0);
      for (const { source, reading } of finding.evidence) {
        expect(source, finding.id).not.toBe('');
        expect(reading, finding.id).not.toBe('');
      }
    }
  });

  test('every finding is of a cause that the recipe answers for', () => {
    for (const finding of recipe.cases.flatMap((each) => runCase(recipe, each).findings)) {
      expect(recipe.evidence.causes, finding.id).toContain(finding.cause);
    }
  });

  test('the command that a finding offers is not refused, and removes the finding', () => {
    for (const each of recipe.cases) {
      for (const finding of runCase(recipe, each).findings) {
        // What somebody has to fill in, or to type.
        if (finding.repair === '' || /[<(']/.test(finding.repair)) continue;
        const { cmdlet, parameters } = parseCommand(finding.repair);
        expect(cmdlet).toBe(recipe.cmdlet);
        expect(ajv.validate(recipe.parameters, parameters), ajv.errorsText()).toBe(true);
        const outcome = runCase(recipe, { host: each.host, parameters });
        // Rights are another matter; a policy or a missing switch is what the offer must know of.
        expect(['PolicyWins', 'LowersSecurity', 'CertificatePinned'], each.name).not.toContain(outcome.error?.id);
        if (outcome.error === undefined) expect(troubles(outcome.after), each.name).not.toContain(finding.id);
      }
    }
  });

  test('a plan that was carried out leaves nothing to do', () => {
    for (const each of recipe.cases) {
      const outcome = runCase(recipe, each);
      if (outcome.error !== undefined) continue;
      const again = runCase(recipe, { host: outcome.hostAfter, parameters: each.parameters });
      expect(again.plan, each.name).toEqual([]);
      expect(again.error, each.name).toBeUndefined();
    }
  });
});

describe.each(inspections)('$cmdlet', (inspection) => {
  test.each(inspection.cases)('$name', ({ host, parameters, expect: expected }) => {
    expect(ajv.validate(inspection.parameters, parameters ?? {}), ajv.errorsText()).toBe(true);
    const outcome = runInspectionCase(inspection, { host, parameters });
    if ('error' in outcome || 'error' in expected) return expect(outcome).toEqual(expected);
    expect(troubles(outcome.findings).sort()).toEqual([...expected.findings].sort());
    if (expected.shows !== undefined) expect(outcome.findings).toMatchObject(expected.shows);
    expect(outcome.findings).not.toEqual([]);
    for (const finding of outcome.findings) {
      expect(inspection.evidence.causes, finding.id).toContain(finding.cause);
      expect(finding.evidence.length, finding.id).toBeGreaterThan(0);
      for (const { source, reading } of finding.evidence) {
        expect(source, finding.id).not.toBe('');
        expect(reading, finding.id).not.toBe('');
      }
    }
  });
});

describe.each([...recipes, ...inspections])('$cmdlet', (look) => {
  test('finds no trouble on a healthy computer, when it is told nothing', () => {
    const findings = runOnHost(createHost(), () => look.diagnose(look.observe({})));
    expect(troubles(findings)).toEqual([]);
  });
});

describe.each(diagnoses)('$cmdlet', (diagnosis) => {
  test.each(diagnosis.cases)('$name', ({ host, parameters, expect: expected }) => {
    expect(ajv.validate(diagnosis.parameters, parameters ?? {}), ajv.errorsText()).toBe(true);
    const outcome = runDiagnosisCase(diagnosis, [...recipes, ...inspections], { host, parameters });
    expect(troubles(outcome.findings)).toEqual(expected.findings);
    expect(outcome.passes).toBe(expected.passes);
    const next = outcome.findings.find((each) => each.nextTest !== '');
    expect(next === undefined ? undefined : [next.id, next.nextTest]).toEqual(expected.next);
  });

  test('shows every finding once, whatever it is', () => {
    const findings = recipes.flatMap((recipe) => recipe.cases.flatMap((each) => runCase(recipe, each).findings));
    const selected = diagnosis.select(findings, {});
    expect(selected).toHaveLength(findings.length);
    const shown = selected.map(({ nextTest: _, nextTestTells: _tells, ...each }) => each);
    expect(new Set(shown)).toEqual(new Set(findings));
  });

  test('keeps the order of findings that rank alike', () => {
    const [recipe] = recipes;
    const [first] = recipe?.cases.flatMap((each) => runCase(recipe, each).findings) ?? [];
    if (first === undefined) throw new Error('no finding to rank');
    const alike = ['a', 'b', 'c'].map((id) => ({ ...first, id }));
    expect(diagnosis.select(alike, {}).map((each) => each.id)).toEqual(['a', 'b', 'c']);
  });
});
