import { dotnet, type Integer } from '../border/dotnet.js';

/** On which terms a remedy runs: what its cmdlet was given of the parameters in recipe/engine-parameters.ts. */
export interface RunTerms {
  /** What was done before a failure stays. */
  readonly keepPartial: boolean;
  /** How long lowered security is lent, in minutes. */
  readonly minutes: Integer;
  readonly once: boolean;
  readonly permanent: boolean;
  readonly force: boolean;
}

/** Minutes of a loan where nobody says how long. */
const usualMinutes = 15;

/** A switch among parameters; one that was not given, or that the cmdlet does not have, is off. */
const testSwitch = dotnet('[bool] {0}[{1}]', (parameters: object, name: string): boolean => {
  return (parameters as Readonly<Record<string, unknown>>)[name] === true;
});

/** A whole number among parameters; 0 where it was not given. */
const getNumber = dotnet('[long] {0}[{1}]', (parameters: object, name: string): Integer => {
  return Number((parameters as Readonly<Record<string, unknown>>)[name] ?? 0);
});

/** Reads the terms from the parameters of a call. */
export function getRunTerm(parameters: object): RunTerms {
  const minutes = getNumber(parameters, 'For');
  return {
    keepPartial: testSwitch(parameters, 'KeepPartial'),
    minutes: minutes === 0 ? usualMinutes : minutes,
    once: testSwitch(parameters, 'Once'),
    permanent: testSwitch(parameters, 'Permanent'),
    force: testSwitch(parameters, 'Force'),
  };
}
