import { getFirewallView, testFirewallOpen } from '../windows/firewall-view.js';
import { getListenerPort } from '../windows/listener-port.js';
import { runOnHost } from './index.js';
import type { HostDocument } from './machine.js';
import { testLabListening } from './port-owner.js';

/**
 * Whether somebody outside gets an answer: Remote Desktop listens, and the firewall lets TCP in from somewhere on a network
 * that is in use. The lab refuses what a firewall would drop: either way there is no Remote Desktop.
 */
export function isReachable(host: HostDocument): boolean {
  return runOnHost(host, () => {
    const view = getFirewallView(getListenerPort().number);
    return testLabListening() && view.profiles.some((each) => each.inUse && testFirewallOpen(view, each, 'TCP'));
  });
}
