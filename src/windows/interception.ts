import { getAntiVirusInstance } from '../border/computer.js';
import type { Evidence } from './evidence.js';
import { getIPInterfaceState } from './network.js';

/**
 * The antivirus programs that the Security Center lists. Servers have none, and then nothing is said: their absence from a
 * list is no sign that there is none.
 */
export function getAntiVirusName(): readonly string[] {
  try {
    return getAntiVirusInstance({ Namespace: 'root\\SecurityCenter2', ClassName: 'AntiVirusProduct' }).map(
      (each) => each.displayName,
    );
  } catch {
    return [];
  }
}

/** Connected interfaces with a smaller MTU than Ethernet's: tunnels and overlay networks, by their nature. */
export function getTunnelEvidence(): readonly Evidence[] {
  return getIPInterfaceState()
    .filter((each) => each.connected && each.activeMtu < 1500)
    .map((each) => ({
      source: `Get-NetIPInterface '${each.alias}' ${each.addressFamily}`,
      reading: `NlMtu ${each.activeMtu}`,
    }));
}
