/** What Node programs may use; everything else may change without notice. */
export type * from '../generated/client/client.js';
export { type ConnectOptions, connect, type RdpConnection } from './client/connect.js';
export { simulate } from './client/simulate.js';
export type { AppliedChange, Remediation } from './engine/remediation.js';
export type { UndoneChange } from './engine/undo.js';
export { ToolError } from './errors.js';
export { getOutsideDiagnosis } from './protocol/outside.js';
export { type ProbeOptions, type ProbeTarget, probe } from './protocol/probe.js';
export type { ProbeReport } from './protocol/report.js';
export type { Evidence, Finding, FindingStatus, Grade, Impact } from './recipe/finding.js';
export { readCertificates } from './signing/certificate.js';
export { verifyFolder } from './signing/folder.js';
export type { Status, Trust, Verdict } from './signing/verify.js';
export { createHost } from './simulator/host.js';
export type { HostDocument } from './simulator/machine.js';
