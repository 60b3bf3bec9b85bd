import { borderDeclarations } from '../../build/windows-commands.js';

/** Every command that the product may call. */
export const commands = await borderDeclarations();
