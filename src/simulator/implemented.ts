import { CommandError } from '../border/dotnet.js';

/** What every command takes (about_CommonParameters). */
const commonParameters = [
  'Confirm',
  'Debug',
  'ErrorAction',
  'ErrorVariable',
  'InformationAction',
  'InformationVariable',
  'OutBuffer',
  'OutVariable',
  'PipelineVariable',
  'ProgressAction',
  'Verbose',
  'WarningAction',
  'WarningVariable',
  'WhatIf',
];

/** Refuses what the simulator does not answer for: a parameter that it ignored would let a test pass for nothing. */
export function assertLabImplemented(command: string, passed: readonly string[], implemented: readonly string[]): void {
  for (const name of passed) {
    if (implemented.includes(name) || commonParameters.includes(name)) continue;
    throw new CommandError(
      'LabNotImplemented',
      'NotImplemented',
      `The lab does not implement the parameter ${name} of ${command}.`,
    );
  }
}
