import { dotnet, type Integer } from '../border/dotnet.js';
import { getSessionOrigin } from '../border/session-origin.js';

/** On which terms a remedy runs: what its cmdlet was given of the parameters in recipe/engine-parameters.ts. */
export interface RunTerms {
  /** What was done before a failure stays. */
  readonly keepPartial: boolean;
  /** Minutes within which changes that may lock out have to be confirmed; 0: they need not be. */
  readonly confirmWithin: Integer;
  /** How long lowered security is lent, in minutes. */
  readonly minutes: Integer;
  readonly once: boolean;
  readonly permanent: boolean;
  readonly force: boolean;
}

/** Minutes of a loan where nobody says how long. */
const usualMinutes = 15;

/** Minutes within which somebody who works from afar has to confirm, where nobody says how long. */
const remoteMinutes = 10;

/** A switch among parameters; one that was not given, or that the cmdlet does not have, is off. */
const testSwitch = dotnet('[bool] {0}[{1}]', (parameters: object, name: string): boolean => {
  return (parameters as Readonly<Record<string, unknown>>)[name] === true;
});

/** A whole number among parameters; 0 where it was not given. */
const getNumber = dotnet('[long] {0}[{1}]', (parameters: object, name: string): Integer => {
  return Number((parameters as Readonly<Record<string, unknown>>)[name] ?? 0);
});

/** Who sits far away may be locked out by what they do, and would not know how to come back. */
function getConfirmWithin(given: Integer): Integer {
  if (given !== 0) return given;
  return getSessionOrigin({}) === 'Local' ? 0 : remoteMinutes;
}

/** Whether a call asks for its plan alone. */
export function testPlanOnly(parameters: object): boolean {
  return testSwitch(parameters, 'PlanOnly');
}

/** Reads the terms from the parameters of a call. */
export function getRunTerm(parameters: object): RunTerms {
  const minutes = getNumber(parameters, 'For');
  return {
    keepPartial: testSwitch(parameters, 'KeepPartial'),
    confirmWithin: getConfirmWithin(getNumber(parameters, 'ConfirmWithin')),
    minutes: minutes === 0 ? usualMinutes : minutes,
    once: testSwitch(parameters, 'Once'),
    permanent: testSwitch(parameters, 'Permanent'),
    force: testSwitch(parameters, 'Force'),
  };
}
