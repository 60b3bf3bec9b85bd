import { accessCases } from './access.js';
import { accountCases } from './accounts.js';
import { certificateCases } from './certificates.js';
import type { ChangeCase } from './change-case.js';
import { networkCases } from './network.js';
import { registryCases } from './registry.js';
import { serviceCases } from './services.js';
import { systemCases } from './system.js';
import { taskCases } from './tasks.js';

/** Every case of every kind of change. */
export const changeCases: readonly ChangeCase[] = [
  ...accessCases,
  ...accountCases,
  ...certificateCases,
  ...networkCases,
  ...registryCases,
  ...serviceCases,
  ...systemCases,
  ...taskCases,
];
