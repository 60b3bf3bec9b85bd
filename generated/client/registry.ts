// Generated: run `npm run compile`.
import confirmRdpRemediation from '../../src/engine/cmdlets/confirm-rdp-remediation.js';
import enableRdpFirewall from '../../src/recipes/enable-rdp-firewall.js';
import getRdpEvent from '../../src/engine/cmdlets/get-rdp-event.js';
import getRdpMtu from '../../src/engine/cmdlets/get-rdp-mtu.js';
import getRdpRemediation from '../../src/engine/cmdlets/get-rdp-remediation.js';
import invokeRdpPlan from '../../src/engine/cmdlets/invoke-rdp-plan.js';
import repairRdp0x904 from '../../src/engine/cmdlets/repair-rdp0x904.js';
import repairRdpCertificate from '../../src/recipes/repair-rdp-certificate.js';
import repairRdpListener from '../../src/recipes/repair-rdp-listener.js';
import repairRdpNameResolution from '../../src/recipes/repair-rdp-name-resolution.js';
import repairRdpTls from '../../src/recipes/repair-rdp-tls.js';
import repairRdpTrust from '../../src/recipes/repair-rdp-trust.js';
import setCredSspOracle from '../../src/recipes/set-credssp-oracle.js';
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import setRdpNla from '../../src/recipes/set-rdp-nla.js';
import setRdpSecurityLayer from '../../src/recipes/set-rdp-security-layer.js';
import setRdpTransport from '../../src/recipes/set-rdp-transport.js';
import testRdp0x904 from '../../src/recipes/test-rdp0x904.js';
import testRdpCertificateRenewal from '../../src/recipes/test-rdp-certificate-renewal.js';
import testRdpDebt from '../../src/recipes/test-rdp-debt.js';
import testRdpLink from '../../src/recipes/test-rdp-link.js';
import undoRdpRemediation from '../../src/engine/cmdlets/undo-rdp-remediation.js';

export const recipes = { enableRdpFirewall, repairRdpCertificate, repairRdpListener, repairRdpNameResolution, repairRdpTls, repairRdpTrust, setCredSspOracle, setRdpMtu, setRdpNla, setRdpSecurityLayer, setRdpTransport } as const;
export const inspections = { testRdpCertificateRenewal, testRdpDebt, testRdpLink } as const;
export const diagnoses = { testRdp0x904 } as const;
export const cmdlets = { confirmRdpRemediation, getRdpEvent, getRdpMtu, getRdpRemediation, invokeRdpPlan, undoRdpRemediation } as const;
export const repairs = { repairRdp0x904 } as const;
