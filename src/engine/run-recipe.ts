import type { Static, TObject, TProperties } from '@sinclair/typebox';
import type { Caller } from '../border/caller.js';
import { convertToParameterText } from '../border/parameter-text.js';
import type { Recipe } from '../recipe/define.js';
import type { EngineParameters } from '../recipe/engine-parameters.js';
import { type Change, getChangeDescription } from '../windows/change.js';
import { getInterruptedRun } from './journal/interrupted.js';
import {
  completeRemediation,
  getFindingSummary,
  getPrompt,
  invokeRemediation,
  type Remediation,
} from './remediation.js';

/**
 * The way through a remedy: observe, plan, ask, write down, change, read back, look again. Node calls it; the compiler
 * makes it the body of every recipe's cmdlet, because -WhatIf and -Confirm are answered there. Returns one remediation, or
 * none when every change was declined.
 */
export const runRecipe = <P extends TProperties, Observation>(
  caller: Caller,
  recipe: Recipe<P, Observation>,
  parameters: Static<TObject<P>>,
  { KeepPartial }: EngineParameters,
): readonly Remediation[] => {
  const observation = recipe.observe(parameters);
  const plan = recipe.plan(observation, parameters);
  const accepted: Change[] = [];
  for (const change of plan) {
    const { target, action, impact } = getChangeDescription(change);
    if (caller.ShouldProcess(target, getPrompt(action, impact))) accepted.push(change);
  }
  if (accepted.length === 0) {
    // Every change was declined, as under -WhatIf.
    if (plan.length > 0) return [];
    return [completeRemediation(recipe.cmdlet, recipe.impact, { id: '', applied: [] }, recipe.diagnose(observation))];
  }

  for (const warning of getInterruptedRun()) caller.WriteWarning(warning);
  const run = invokeRemediation(
    {
      cmdlet: recipe.cmdlet,
      parameters: convertToParameterText({ Parameters: parameters }),
      why: getFindingSummary(recipe.diagnose(observation)),
      keepPartial: KeepPartial === true,
    },
    accepted,
  );

  // Look again: what the remedy was for must be gone.
  return [completeRemediation(recipe.cmdlet, recipe.impact, run, recipe.diagnose(recipe.observe(parameters)))];
};
