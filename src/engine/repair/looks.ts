import type { Looks, RepairPlan } from '../../recipe/cmdlet.js';
import type { Diagnosis, Inspection, Recipe } from '../../recipe/define.js';
import { collectFindings } from '../collect-findings.js';

/** Every look and every automatic repair, for Node; the compiler writes the same for the module. */
export const createLooks = (
  recipes: readonly Recipe[],
  inspections: readonly Inspection[],
  diagnosis: Diagnosis,
  parameters: Readonly<Record<string, unknown>>,
): Looks => ({
  parameters,
  findings: () => collectFindings([...recipes, ...inspections]),
  rank: (findings) => diagnosis.select(findings, {}),
  plan: (id, allowSessionDrop) => planRepair(recipes, id, allowSessionDrop),
});

function planRepair(recipes: readonly Recipe[], id: string, allowSessionDrop: boolean): RepairPlan | undefined {
  for (const recipe of recipes) {
    const asked = recipe.repairs?.find((each) => each.findings.includes(id));
    if (asked === undefined) continue;
    const parameters = {
      ...asked.parameters,
      ...('AllowSessionDrop' in recipe.parameters.properties ? { AllowSessionDrop: allowSessionDrop } : {}),
    };
    const changes = recipe.plan(recipe.observe(parameters), parameters);
    return { cmdlet: recipe.cmdlet, mayLower: recipe.lowersSecurity === true, changes };
  }
  return undefined;
}
