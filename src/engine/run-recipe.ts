import type { Static, TObject, TProperties } from '@sinclair/typebox';
import type { Caller } from '../border/caller.js';
import type { Recipe } from '../recipe/define.js';
import { getChangeDescription } from '../windows/change.js';
import {
  type AppliedChange,
  completeRemediation,
  getPrompt,
  invokePlannedChange,
  type Remediation,
  restoreChange,
} from './remediation.js';

/**
 * The way through a remedy: observe, plan, ask, capture, change, read back, look again. Node calls it; the compiler makes
 * it the body of every recipe's cmdlet, because -WhatIf and -Confirm are answered there. Returns one remediation, or none
 * when every change was declined.
 */
export const runRecipe = <P extends TProperties, Observation>(
  caller: Caller,
  recipe: Recipe<P, Observation>,
  parameters: Static<TObject<P>>,
): readonly Remediation[] => {
  const observation = recipe.observe(parameters);
  const plan = recipe.plan(observation, parameters);
  const applied: AppliedChange[] = [];
  try {
    for (const change of plan) {
      const { target, action, impact } = getChangeDescription(change);
      if (!caller.ShouldProcess(target, getPrompt(action, impact))) continue;
      applied.push(invokePlannedChange(change, target, action));
    }
  } catch (failure) {
    // Nothing stays half done.
    restoreChange(applied);
    throw failure;
  }

  // Every change was declined, as under -WhatIf.
  if (plan.length > 0 && applied.length === 0) return [];

  // Look again: what the remedy was for must be gone.
  const findings = recipe.diagnose(recipe.observe(parameters));
  return [completeRemediation(recipe.cmdlet, recipe.impact, applied, findings)];
};
