import { type Change, testChange } from '../../windows/change.js';
import { completeRemediation, invokeRemediation, type Remediation } from '../remediation.js';

/** Registers or removes the task as every change is made: written down first, read back, and to be undone. */
export function invokeTaskChange(cmdlet: string, parameters: string, change: Change): Remediation {
  const nothing = { id: '', loanUntil: '', confirmBy: '', applied: [] };
  if (testChange(change)) return completeRemediation(cmdlet, 'none', nothing, [], []);
  const run = invokeRemediation({ cmdlet, parameters, why: '' }, [change], {
    keepPartial: false,
    confirmWithin: 0,
    minutes: 0,
    once: false,
    permanent: false,
    force: false,
  });
  return completeRemediation(cmdlet, 'none', run, [], []);
}
