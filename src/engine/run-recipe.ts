import type { Static, TObject, TProperties } from '@sinclair/typebox';
import type { Caller } from '../border/caller.js';
import { convertToParameterText } from '../border/parameter-text.js';
import type { Recipe } from '../recipe/define.js';
import { type Change, getChangeDescription } from '../windows/change.js';
import { getInterruptedRun } from './journal/interrupted.js';
import { assertLoanTerm, getLoanPhrase, selectLowering } from './loan.js';
import {
  completeRemediation,
  getFindingSummary,
  getPrompt,
  invokeRemediation,
  type Remediation,
} from './remediation.js';
import { getRunTerm } from './terms.js';

/**
 * The way through a remedy: observe, plan, ask, write down, change, read back, look again. Node calls it; the compiler
 * makes it the body of every recipe's cmdlet, because -WhatIf and -Confirm are answered there. Returns one remediation, or
 * none when every change was declined.
 */
export const runRecipe = <P extends TProperties, Observation>(
  caller: Caller,
  recipe: Recipe<P, Observation>,
  parameters: Static<TObject<P>>,
): readonly Remediation[] => {
  const terms = getRunTerm(parameters);
  const observation = recipe.observe(parameters);
  const plan = recipe.plan(observation, parameters);
  const lowering = selectLowering(plan);
  assertLoanTerm(recipe.cmdlet, recipe.lowersSecurity === true, lowering, terms);
  const accepted: Change[] = [];
  for (const change of plan) {
    const { target, action, impact } = getChangeDescription(change);
    const prompt = getPrompt(`${action}${getLoanPhrase(change, lowering, terms)}`, impact);
    if (caller.ShouldProcess(target, prompt)) accepted.push(change);
  }
  const findings = recipe.diagnose(observation);
  if (accepted.length === 0) {
    // Every change was declined, as under -WhatIf.
    if (plan.length > 0) return [];
    return [completeRemediation(recipe.cmdlet, recipe.impact, { id: '', loanUntil: '', applied: [] }, findings)];
  }

  for (const warning of getInterruptedRun()) caller.WriteWarning(warning);
  const purpose = {
    cmdlet: recipe.cmdlet,
    parameters: convertToParameterText({ Parameters: parameters }),
    why: getFindingSummary(findings),
  };
  const run = invokeRemediation(purpose, accepted, terms);

  // Look again: what the remedy was for must be gone.
  return [completeRemediation(recipe.cmdlet, recipe.impact, run, recipe.diagnose(recipe.observe(parameters)))];
};
