import { Optional, Parameters, Switch, Whole } from './define.js';

/** Parameters that every remedy's cmdlet has besides its own: they say how the engine goes about it. */
export const engineParameters = Parameters({
  ConfirmWithin: Optional(
    Whole({
      minimum: 1,
      maximum: 1440,
      description:
        'Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by ' +
        'themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH.',
    }),
  ),
  PlanOnly: Switch({
    description: 'Changes nothing and returns what would be changed, with the hash that Invoke-RdpPlan holds it to.',
  }),
  KeepPartial: Switch({
    description: 'After a failure in the middle, keeps what was done before instead of taking it back.',
  }),
});

/** Parameters of the cmdlets that may lower the security of this computer. */
export const loanParameters = Parameters({
  For: Optional(
    Whole({
      minimum: 1,
      maximum: 1440,
      description:
        'Minutes after which security that was lowered comes back by itself; 15 where it is not given. For what takes ' +
        'effect at the next start of the computer, they count from there.',
    }),
  ),
  Once: Switch({ description: 'Ends the loan also at the first Remote Desktop logon.' }),
  Permanent: Switch({ description: 'Lowers security for good. It is recorded as a debt, and needs -Force.' }),
  Force: Switch({ description: 'Agrees to what -Permanent says.' }),
});
