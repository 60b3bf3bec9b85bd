import { ToolError } from '../errors.js';
import { type Fault, faults } from '../simulator/faults.js';

/** Prints the faults that the lab can be started with. */
export function listFaults(asJson = false): void {
  const list = Object.entries(faults).map(([name, { description }]) => ({ name, description }));
  if (asJson) console.log(JSON.stringify(list, undefined, 2));
  else for (const { name, description } of list) console.log(`${name.padEnd(16)}${description}`);
}

/** @throws ToolError E_FAULT with the names there are */
export function readFault(name: string): Fault {
  const fault = Object.entries(faults).find(([each]) => each === name)?.[1];
  if (fault !== undefined) return fault;
  throw new ToolError('E_FAULT', `There is no fault '${name}'.`, `Known: ${Object.keys(faults).join(', ')}.`);
}
