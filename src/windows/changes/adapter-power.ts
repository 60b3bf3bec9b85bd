import {
  type AdapterPowerManagement,
  getNetAdapterPowerManagement,
  setNetAdapterPowerManagement,
} from '../../border/adapters.js';
import { CommandError, enumValue, getErrorCategory } from '../../border/dotnet.js';
import type { ChangeDescription } from '../description.js';
import { assertLiteralName } from '../literal-name.js';

/** Whether a network adapter wakes the computer, and whether Windows may switch it off. */
export interface AdapterPowerChange {
  readonly kind: 'AdapterPower';
  /** Alias of the interface, such as `Ethernet`. */
  readonly adapter: string;
  /** Wake-on-LAN. */
  readonly wakeOnMagicPacket: 'Unchanged' | 'Enabled' | 'Disabled';
  /** Windows may switch the adapter off to save power. */
  readonly turnOff: 'Unchanged' | 'Enabled' | 'Disabled';
}

/** What the change touches and does, for the prompt. */
export function getAdapterPowerDescription(change: AdapterPowerChange): ChangeDescription {
  const wake = change.wakeOnMagicPacket === 'Unchanged' ? '' : `Wake-on-LAN ${change.wakeOnMagicPacket}`;
  const off = change.turnOff === 'Unchanged' ? '' : `switching off to save power ${change.turnOff}`;
  return {
    target: `Network adapter ${change.adapter}`,
    action: `Set ${wake !== '' && off !== '' ? `${wake}, ${off}` : `${wake}${off}`}, without restarting the adapter`,
    impact: 'none',
  };
}

/** The change that would bring back what is there now; none when the adapter has gone. */
export function getAdapterPowerWayBack(change: AdapterPowerChange): AdapterPowerChange | undefined {
  assertLiteralName(change.adapter);
  const current = findAdapterPower(change.adapter);
  if (current === undefined) return undefined;
  return {
    ...change,
    wakeOnMagicPacket:
      change.wakeOnMagicPacket === 'Unchanged'
        ? 'Unchanged'
        : resolveSetting(change, current.WakeOnMagicPacket.ToString()),
    turnOff:
      change.turnOff === 'Unchanged'
        ? 'Unchanged'
        : resolveSetting(change, current.AllowComputerToTurnOffDevice.ToString()),
  };
}

/** Writes the settings object back, without restarting the adapter, which would cut the very connection. */
export function invokeAdapterPowerChange(change: AdapterPowerChange): void {
  assertLiteralName(change.adapter);
  for (const settings of getNetAdapterPowerManagement({ Name: change.adapter })) {
    if (change.wakeOnMagicPacket !== 'Unchanged') settings.WakeOnMagicPacket = enumValue(change.wakeOnMagicPacket);
    if (change.turnOff !== 'Unchanged') settings.AllowComputerToTurnOffDevice = enumValue(change.turnOff);
    setNetAdapterPowerManagement({ InputObject: settings, NoRestart: true });
  }
}

/** Whether the adapter now is as the change asked. */
export function testAdapterPowerChange(change: AdapterPowerChange): boolean {
  const current = findAdapterPower(change.adapter);
  return (
    current !== undefined &&
    (change.wakeOnMagicPacket === 'Unchanged' || current.WakeOnMagicPacket.ToString() === change.wakeOnMagicPacket) &&
    (change.turnOff === 'Unchanged' || current.AllowComputerToTurnOffDevice.ToString() === change.turnOff)
  );
}

function findAdapterPower(adapter: string): AdapterPowerManagement | undefined {
  try {
    for (const settings of getNetAdapterPowerManagement({ Name: adapter })) {
      return settings;
    }
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') throw failure;
  }
  return undefined;
}

/** What the adapter cannot do could be neither set nor brought back. */
function resolveSetting(
  change: AdapterPowerChange,
  current: 'Unsupported' | 'Disabled' | 'Enabled' | 'Inactive',
): 'Enabled' | 'Disabled' {
  if (current === 'Enabled' || current === 'Disabled') return current;
  throw new CommandError(
    'AdapterPowerUnsupported',
    'InvalidOperation',
    `The network adapter ${change.adapter} or its driver has no such power setting.`,
  );
}
