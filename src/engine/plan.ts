import { CommandError, convertToSha256, type Integer } from '../border/dotnet.js';
import { type Change, getChangeDescription, getChangeWayBack } from '../windows/change.js';
import { getComputerState } from '../windows/computer.js';
import {
  convertFromChangeField,
  convertToChangeField,
  convertToChangeJson,
} from '../windows/notation/change-fields.js';
import { convertToJsonText } from '../windows/notation/json-text.js';
import { assertAllowedChange } from './journal/places.js';
import type { RunTerms } from './terms.js';

/**
 * A plan that binds: what would be changed and what was there when it was made, under a hash. Whoever approves the hash
 * approves exactly these changes, on this computer, in this state.
 */

/**
 * One change of a plan.
 *
 * @typeName Rdp0x904.PlannedChange
 */
export interface PlannedChange {
  readonly target: string;
  readonly action: string;
  readonly impact: string;
  readonly change: Change;
  /** What was there when the plan was made; none where nothing would bring it back. */
  readonly wayBack: Change | undefined;
}

/**
 * What a remedy would do.
 *
 * @typeName Rdp0x904.Plan
 */
export interface Plan {
  readonly cmdlet: string;
  readonly parameters: string;
  readonly computer: string;
  /** Ids of the findings that led to it, with commas. */
  readonly why: string;
  readonly terms: RunTerms;
  readonly changes: readonly PlannedChange[];
  /** SHA-256 of the canonical JSON (RFC 8785) of everything above but the words. */
  readonly hash: string;
}

/** The plan for changes on this computer as it is now. */
export function convertToPlan(
  cmdlet: string,
  parameters: string,
  why: string,
  changes: readonly Change[],
  terms: RunTerms,
): Plan {
  const computer = getComputerState().name;
  const planned = changes.map((each) => convertToPlannedChange(each));
  const plan: Plan = { cmdlet, parameters, computer, why, terms, changes: planned, hash: '' };
  return { ...plan, hash: getPlanHash(plan) };
}

function convertToPlannedChange(change: Change): PlannedChange {
  const { target, action, impact } = getChangeDescription(change);
  return { target, action, impact, change, wayBack: getChangeWayBack(change) };
}

/** The hash of a plan. */
export function getPlanHash(plan: Plan): string {
  return convertToSha256(convertToPlanJson(plan));
}

/** What a plan binds, as canonical JSON: names of members in the order of their UTF-16 code units, no white space. */
export function convertToPlanJson(plan: Plan): string {
  const changes: string[] = [];
  for (const each of plan.changes) {
    const wayBack = each.wayBack === undefined ? 'null' : convertToChangeJson(each.wayBack);
    changes.push(`{"change":${convertToChangeJson(each.change)},"wayBack":${wayBack}}`);
  }
  return [
    `{"changes":[${changes.join(',')}]`,
    `"cmdlet":${convertToJsonText(plan.cmdlet)}`,
    `"computer":${convertToJsonText(plan.computer)}`,
    `"parameters":${convertToJsonText(plan.parameters)}`,
    `"terms":${convertToTermJson(plan.terms)}}`,
  ].join(',');
}

function convertToTermJson(terms: RunTerms): string {
  return [
    `{"confirmWithin":${terms.confirmWithin}`,
    `"force":${convertToJsonFlag(terms.force)}`,
    `"keepPartial":${convertToJsonFlag(terms.keepPartial)}`,
    `"minutes":${terms.minutes}`,
    `"once":${convertToJsonFlag(terms.once)}`,
    `"permanent":${convertToJsonFlag(terms.permanent)}}`,
  ].join(',');
}

function convertToJsonFlag(flag: boolean): string {
  return flag ? 'true' : 'false';
}

/** A password is in no plan, and whoever applies one is not asked for it. */
function assertWithoutSecret(cmdlet: string, change: Change): void {
  if (change.kind !== 'LocalAccount' || change.operation !== 'SetPassword') return;
  throw new CommandError(
    'PasswordMissing',
    'InvalidArgument',
    `The plan sets a new password for ${change.account}, and holds none, as no plan does. Nothing was changed. Run ` +
      `${cmdlet} itself, with -Password.`,
  );
}

/**
 * Ends with an error where a plan is not what its hash says, is for another computer, names what no remedy changes, was
 * made when something here was different, or needs a password.
 */
export function assertPlan(plan: Plan): void {
  if (getPlanHash(plan) !== plan.hash) {
    throw new CommandError(
      'PlanAltered',
      'InvalidArgument',
      `The plan was altered: its hash is ${getPlanHash(plan)}, not ${plan.hash}. Make a new one with -PlanOnly.`,
    );
  }
  const { name } = getComputerState();
  if (name !== plan.computer) {
    throw new CommandError(
      'PlanForeign',
      'InvalidArgument',
      `The plan is for ${plan.computer}, and this is ${name}. Make one here with -PlanOnly.`,
    );
  }
  let number: Integer = 0;
  for (const planned of plan.changes) {
    number += 1;
    // What the kinds do not hold is no change, whatever its hash.
    convertFromChangeField(convertToChangeField(planned.change, ''), '');
    assertAllowedChange(planned.change);
    assertWithoutSecret(plan.cmdlet, planned.change);
    const wayBack = getChangeWayBack(planned.change);
    const then = planned.wayBack === undefined ? '' : convertToChangeJson(planned.wayBack);
    const now = wayBack === undefined ? '' : convertToChangeJson(wayBack);
    if (then !== now) {
      throw new CommandError(
        'PlanDrifted',
        'InvalidOperation',
        `Since the plan was made, somebody changed what its change ${number} is about: ${planned.target}. Make a new ` +
          'plan with -PlanOnly.',
      );
    }
  }
}
