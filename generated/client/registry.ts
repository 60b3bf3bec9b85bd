// Generated: run `npm run compile`.
import getRdpSession from '../../src/engine/cmdlets/get-rdp-session.js';
import repairRdpAccount from '../../src/recipes/repair-rdp-account.js';
import repairRdpCertificate from '../../src/recipes/repair-rdp-certificate.js';
import repairRdpClock from '../../src/recipes/repair-rdp-clock.js';
import resetRdpSession from '../../src/recipes/reset-rdp-session.js';
import setCredSspOracle from '../../src/recipes/set-credssp-oracle.js';
import setRdpHostPower from '../../src/recipes/set-rdp-host-power.js';
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import setRdpSecurityLayer from '../../src/recipes/set-rdp-security-layer.js';
import setRdpSessionLimit from '../../src/recipes/set-rdp-session-limit.js';
import testRdp0x904 from '../../src/recipes/test-rdp0x904.js';
import testRdpAccount from '../../src/recipes/test-rdp-account.js';
import testRdpInterception from '../../src/recipes/test-rdp-interception.js';
import testRdpLogonFlood from '../../src/recipes/test-rdp-logon-flood.js';
import testRdpMacClient from '../../src/recipes/test-rdp-mac-client.js';
import testRdpPatchLevel from '../../src/recipes/test-rdp-patch-level.js';
import undoRdpRemediation from '../../src/engine/cmdlets/undo-rdp-remediation.js';

export const recipes = { repairRdpAccount, repairRdpCertificate, repairRdpClock, resetRdpSession, setCredSspOracle, setRdpHostPower, setRdpMtu, setRdpSecurityLayer, setRdpSessionLimit } as const;
export const inspections = { testRdpAccount, testRdpInterception, testRdpLogonFlood, testRdpMacClient, testRdpPatchLevel } as const;
export const diagnoses = { testRdp0x904 } as const;
export const cmdlets = { getRdpSession, undoRdpRemediation } as const;
