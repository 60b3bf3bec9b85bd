import { Switch } from './define.js';

/** The parameter of every remedy whose setting a Group Policy may hold. */
export const includePolicy = Switch({
  description:
    'Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the policy may ' +
    'bring it back.',
});
