import { Ajv } from 'ajv';
import type { Invoke } from '../../generated/client/client.js';
import { schemas } from '../../generated/client/schemas.js';
import { ToolError } from '../errors.js';

const ajv = new Ajv({ allErrors: true, strict: false });

/** Checks parameters against the cmdlet's schema before they go anywhere. `whatIf` belongs to every cmdlet that changes. */
export function validating(invoke: Invoke): Invoke {
  // Asynchronous, so that what is refused comes as a rejection like everything else.
  return async (cmdlet, { whatIf, ...parameters }) => {
    const present = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined));
    const schema = Object.entries(schemas).find(([name]) => name === cmdlet)?.[1];
    if (schema === undefined)
      throw new ToolError('E_CMDLET', `There is no cmdlet ${cmdlet}.`, 'See docs for their names.');
    const validate = ajv.compile(schema);
    if (!validate(present)) {
      const faults = (validate.errors ?? []).map(
        (each) => `${each.instancePath.slice(1) || cmdlet} ${each.message ?? ''}`,
      );
      throw new ToolError(
        'E_PARAMETERS',
        `${cmdlet}: ${faults.join('; ')}.`,
        'Nothing was sent. See the types of the client.',
      );
    }
    return invoke(cmdlet, whatIf === undefined ? present : { ...present, whatIf });
  };
}
