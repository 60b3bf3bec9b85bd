// Generated: run `npm run compile`.
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import undoRdpRemediation from '../../src/engine/cmdlets/undo-rdp-remediation.js';

export const recipes = { setRdpMtu } as const;
export const diagnoses = {  } as const;
export const cmdlets = { undoRdpRemediation } as const;
