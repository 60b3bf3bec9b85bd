// Generated: run `npm run compile`.
import confirmRdpRemediation from '../../src/engine/cmdlets/confirm-rdp-remediation.js';
import getRdpEvent from '../../src/engine/cmdlets/get-rdp-event.js';
import getRdpRemediation from '../../src/engine/cmdlets/get-rdp-remediation.js';
import invokeRdpPlan from '../../src/engine/cmdlets/invoke-rdp-plan.js';
import repairRdp0x904 from '../../src/engine/cmdlets/repair-rdp0x904.js';
import repairRdpCertificate from '../../src/recipes/repair-rdp-certificate.js';
import repairRdpTls from '../../src/recipes/repair-rdp-tls.js';
import repairRdpTrust from '../../src/recipes/repair-rdp-trust.js';
import setCredSspOracle from '../../src/recipes/set-credssp-oracle.js';
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import setRdpNla from '../../src/recipes/set-rdp-nla.js';
import setRdpSecurityLayer from '../../src/recipes/set-rdp-security-layer.js';
import testRdp0x904 from '../../src/recipes/test-rdp0x904.js';
import testRdpCertificateRenewal from '../../src/recipes/test-rdp-certificate-renewal.js';
import testRdpDebt from '../../src/recipes/test-rdp-debt.js';
import undoRdpRemediation from '../../src/engine/cmdlets/undo-rdp-remediation.js';

export const recipes = { repairRdpCertificate, repairRdpTls, repairRdpTrust, setCredSspOracle, setRdpMtu, setRdpNla, setRdpSecurityLayer } as const;
export const inspections = { testRdpCertificateRenewal, testRdpDebt } as const;
export const diagnoses = { testRdp0x904 } as const;
export const cmdlets = { confirmRdpRemediation, getRdpEvent, getRdpRemediation, invokeRdpPlan, undoRdpRemediation } as const;
export const repairs = { repairRdp0x904 } as const;
