import { type AdapterPowerName, getNetAdapterPowerManagement } from '../border/adapters.js';
import { getErrorCategory } from '../border/dotnet.js';

/** What a network adapter may do to save power. */
export interface AdapterPowerState {
  /** Alias of the interface, such as `Ethernet`. */
  readonly name: string;
  readonly wakeOnMagicPacket: AdapterPowerName;
  /** Windows may switch the adapter off to save power. */
  readonly turnOff: AdapterPowerName;
}

/** Every network adapter that has power settings at all; none on a computer without, as in a virtual machine. */
export function getAdapterPowerState(): readonly AdapterPowerState[] {
  try {
    return getNetAdapterPowerManagement({}).map((each) => ({
      name: each.Name,
      wakeOnMagicPacket: each.WakeOnMagicPacket.ToString(),
      turnOff: each.AllowComputerToTurnOffDevice.ToString(),
    }));
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') throw failure;
    return [];
  }
}
