// Generated: run `npm run compile`.
import enableRdpFirewall from '../../src/recipes/enable-rdp-firewall.js';
import getRdpMtu from '../../src/engine/cmdlets/get-rdp-mtu.js';
import getRdpRemediation from '../../src/engine/cmdlets/get-rdp-remediation.js';
import repairRdpCertificate from '../../src/recipes/repair-rdp-certificate.js';
import repairRdpListener from '../../src/recipes/repair-rdp-listener.js';
import repairRdpNameResolution from '../../src/recipes/repair-rdp-name-resolution.js';
import setCredSspOracle from '../../src/recipes/set-credssp-oracle.js';
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import setRdpSecurityLayer from '../../src/recipes/set-rdp-security-layer.js';
import setRdpTransport from '../../src/recipes/set-rdp-transport.js';
import testRdp0x904 from '../../src/recipes/test-rdp0x904.js';
import testRdpLink from '../../src/recipes/test-rdp-link.js';
import undoRdpRemediation from '../../src/engine/cmdlets/undo-rdp-remediation.js';

export const recipes = { enableRdpFirewall, repairRdpCertificate, repairRdpListener, repairRdpNameResolution, setCredSspOracle, setRdpMtu, setRdpSecurityLayer, setRdpTransport } as const;
export const inspections = { testRdpLink } as const;
export const diagnoses = { testRdp0x904 } as const;
export const cmdlets = { getRdpMtu, getRdpRemediation, undoRdpRemediation } as const;
