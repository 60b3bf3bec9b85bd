import { describe, expect, test } from 'vitest';
import { type Fault, faults } from '../../src/simulator/faults.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { diagnoses, inspections, recipes } from '../recipes/definitions.js';
import { runCase, runDiagnosisCase, troubles } from '../recipes/run-case.js';

const all = Object.entries<Fault>(faults);

/** Ids of what the whole diagnosis finds. */
function found(host: HostDocument): readonly string[] {
  const [diagnosis] = diagnoses;
  if (diagnosis === undefined) throw new Error('There is no diagnosis.');
  return troubles(runDiagnosisCase(diagnosis, [...recipes, ...inspections], { host }).findings);
}

/** Whether some interface sends packets that the path drops: seen from outside only. */
const sendsTooLarge = (host: HostDocument): boolean =>
  host.interfaces.some((each) => each.activeMtu > host.pathMtu && each.activeMtu <= 65535);

const broken = (host: HostDocument): boolean => found(host).length > 0 || sendsTooLarge(host);

describe.each(all)('%s', (_name, fault) => {
  test('is broken, and sound after its steps', () => {
    let host = fault.host();
    expect(broken(host)).toBe(true);
    for (const step of fault.steps) {
      const recipe = recipes.find((each) => each.cmdlet === step.cmdlet);
      if (recipe === undefined) throw new Error(`There is no ${step.cmdlet}.`);
      const outcome = runCase(recipe, { host, parameters: step.parameters });
      expect(outcome.error).toBeUndefined();
      expect(outcome.applied.length, 'the step has something to do').toBeGreaterThan(0);
      host = outcome.hostAfter;
    }
    expect(found(host)).toEqual([]);
    expect(broken(host)).toBe(false);
  });

  test('needs every one of its steps', () => {
    for (const left of fault.steps) {
      let host = fault.host();
      for (const step of fault.steps.filter((each) => each !== left)) {
        const recipe = recipes.find((each) => each.cmdlet === step.cmdlet);
        if (recipe !== undefined) host = runCase(recipe, { host, parameters: step.parameters }).hostAfter;
      }
      expect(broken(host)).toBe(true);
    }
  });
});

test('the certificate fault needs two remedies', () => {
  expect(found(faults.certificate.host())).toEqual(['CertificateExpired', 'SecurityLayerInconsistent']);
  expect(new Set(faults.certificate.steps.map((each) => each.cmdlet)).size).toBe(2);
});
