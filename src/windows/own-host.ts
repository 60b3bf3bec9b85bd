import { getComputerSystemInstance } from '../border/computer.js';

/** Whether a name stands for this computer: one that every computer gives itself, or its own, with its domain or without. */
export function testOwnName(name: string): boolean {
  const asked = name.toLowerCase();
  if (asked === '.' || asked === 'localhost' || asked === '127.0.0.1' || asked === '::1') return true;
  try {
    const system = getComputerSystemInstance({ ClassName: 'Win32_ComputerSystem' });
    const own = system.DNSHostName.toLowerCase();
    return asked === own || asked === `${own}.${system.Domain.toLowerCase()}`;
  } catch {
    // No Windows, or one that does not say its name: then another is meant.
    return false;
  }
}
