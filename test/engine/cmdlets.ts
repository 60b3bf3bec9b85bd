export { default as confirmRdpRemediation } from '../../src/engine/cmdlets/confirm-rdp-remediation.js';
export { default as getRdpRemediation } from '../../src/engine/cmdlets/get-rdp-remediation.js';
export { default as undoRdpRemediation } from '../../src/engine/cmdlets/undo-rdp-remediation.js';
