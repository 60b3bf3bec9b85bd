import { loadDefinitions } from '../../build/definitions.js';

export const { recipes, inspections, diagnoses } = await loadDefinitions();
