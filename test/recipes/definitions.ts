import { loadDefinitions } from '../../build/definitions.js';

export const { recipes, diagnoses } = await loadDefinitions();
