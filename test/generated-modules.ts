import { inject } from 'vitest';

/** The modules of generated/, ready to import. */
export const generatedModules = inject('generatedModules');
