import { getProbeReport } from '../protocol/look.js';
import { getOutsideDiagnosis } from '../protocol/outside.js';
import type { Finding } from '../recipe/finding.js';
import { getCurrentInstant } from '../windows/computer.js';
import { getListenerPort } from '../windows/listener-port.js';

/** Milliseconds for a handshake with the own listener: it is near, and a broken one must not hold a repair up. */
const patience = 5000;

/** What a client that connects now would meet here, if it is wanted. Sends no credentials. */
export function getHandshakeFinding(wanted: boolean): readonly Finding[] {
  if (!wanted) return [];
  const now = getCurrentInstant();
  return getOutsideDiagnosis(getProbeReport('localhost', getListenerPort().number, patience, now), now);
}
