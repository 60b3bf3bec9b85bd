// Generated: run `npm run compile`.
import confirmRdpRemediation from '../../src/engine/cmdlets/confirm-rdp-remediation.js';
import getRdpRemediation from '../../src/engine/cmdlets/get-rdp-remediation.js';
import registerRdpRemediationTask from '../../src/engine/cmdlets/register-rdp-remediation-task.js';
import repairRdpCertificate from '../../src/recipes/repair-rdp-certificate.js';
import setCredSspOracle from '../../src/recipes/set-credssp-oracle.js';
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import setRdpSecurityLayer from '../../src/recipes/set-rdp-security-layer.js';
import testRdp0x904 from '../../src/recipes/test-rdp0x904.js';
import undoRdpRemediation from '../../src/engine/cmdlets/undo-rdp-remediation.js';
import unregisterRdpRemediationTask from '../../src/engine/cmdlets/unregister-rdp-remediation-task.js';

export const recipes = { repairRdpCertificate, setCredSspOracle, setRdpMtu, setRdpSecurityLayer } as const;
export const inspections = {  } as const;
export const diagnoses = { testRdp0x904 } as const;
export const cmdlets = { confirmRdpRemediation, getRdpRemediation, registerRdpRemediationTask, undoRdpRemediation, unregisterRdpRemediationTask } as const;
