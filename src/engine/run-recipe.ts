import type { Static, TObject, TProperties } from '@sinclair/typebox';
import type { Caller } from '../border/caller.js';
import { convertToParameterText } from '../border/parameter-text.js';
import type { Recipe } from '../recipe/define.js';
import { type Change, getChangeDescription } from '../windows/change.js';
import { assertSupportedWindows } from '../windows/environment.js';
import { getHandshakeFinding } from './handshake.js';
import { getInterruptedRun } from './journal/interrupted.js';
import { assertLoanTerm, getLoanPhrase, selectLowering } from './loan.js';
import { convertToPlan, type Plan } from './plan.js';
import {
  completeRemediation,
  getConfirmWarning,
  getFindingSummary,
  getPrompt,
  invokeRemediation,
  type Remediation,
} from './remediation.js';
import { getRunTerm, testPlanOnly } from './terms.js';

/**
 * The way through a remedy: observe, plan, ask, write down, change, read back, look again. Node calls it; the compiler
 * makes it the body of every recipe's cmdlet, because -WhatIf and -Confirm are answered there. Returns one remediation, or
 * none when every change was declined; under -PlanOnly the plan.
 */
export const runRecipe = <P extends TProperties, Observation>(
  caller: Caller,
  recipe: Recipe<P, Observation>,
  parameters: Static<TObject<P>>,
): readonly (Remediation | Plan)[] => {
  assertSupportedWindows(recipe.cmdlet);
  const terms = getRunTerm(parameters);
  const observation = recipe.observe(parameters);
  const plan = recipe.plan(observation, parameters);
  const lowering = selectLowering(plan);
  assertLoanTerm(recipe.cmdlet, recipe.lowersSecurity === true, lowering, terms);
  const words = convertToParameterText({ Parameters: parameters });
  const findings = recipe.diagnose(observation);
  const why = getFindingSummary(findings);
  if (testPlanOnly(parameters)) return [convertToPlan(recipe.cmdlet, words, why, plan, terms)];
  const accepted: Change[] = [];
  for (const change of plan) {
    const { target, action, impact } = getChangeDescription(change);
    const prompt = getPrompt(`${action}${getLoanPhrase(change, lowering, terms)}`, impact);
    if (caller.ShouldProcess(target, prompt)) accepted.push(change);
  }
  if (accepted.length === 0) {
    // Every change was declined, as under -WhatIf.
    if (plan.length > 0) return [];
    return [
      completeRemediation(
        recipe.cmdlet,
        recipe.impact,
        { id: '', loanUntil: '', confirmBy: '', applied: [] },
        findings,
        [],
      ),
    ];
  }

  for (const warning of getInterruptedRun()) caller.WriteWarning(warning);
  const purpose = { cmdlet: recipe.cmdlet, parameters: words, why };
  const run = invokeRemediation(purpose, accepted, terms, recipe.secret(parameters));
  if (run.confirmBy !== '') caller.WriteWarning(getConfirmWarning(run));

  // Look again: what the remedy was for must be gone.
  const left = recipe.diagnose(recipe.observe(parameters));
  const handshake = getHandshakeFinding(recipe.handshake === true);
  return [completeRemediation(recipe.cmdlet, recipe.impact, run, left, handshake)];
};

/** The same for whoever asks for no plan. */
export const repairWith = <P extends TProperties, Observation>(
  caller: Caller,
  recipe: Recipe<P, Observation>,
  parameters: Static<TObject<P>>,
): readonly Remediation[] =>
  runRecipe(caller, recipe, parameters).filter((each): each is Remediation => !('hash' in each));
