import { CommandError, convertToHex, type Integer } from '../border/dotnet.js';
import type { RegistryValueEntry } from './machine.js';

/**
 * What New-ItemProperty stores for a value: numbers signed or unsigned, bytes, lines or text, by the kind (learn.microsoft.com,
 * New-ItemProperty, -PropertyType). A name that is no kind, or a kind that the lab does not know, is refused.
 */
export function convertToLabRegistryText(
  name: string,
  kind: string,
  value: string | number | readonly string[] | readonly number[],
): RegistryValueEntry {
  if (kind === 'DWord') {
    const whole = value as Integer;
    if (whole < -2147483648 || whole > 4294967295) {
      throw new CommandError(
        'System.Management.Automation.PSInvalidCastException',
        'WriteError',
        `The value ${whole} does not fit into a DWord.`,
      );
    }
    const unsigned: Integer = whole < 0 ? whole + 4294967296 : whole;
    return { name, kind: 'DWord', text: `${unsigned}` };
  }
  if (kind === 'QWord') {
    const whole = value as Integer;
    return { name, kind: 'QWord', text: `${whole}` };
  }
  if (kind === 'Binary') return { name, kind: 'Binary', text: convertToHex(value as readonly number[]) };
  if (kind === 'MultiString') {
    const lines = value as readonly string[];
    return { name, kind: 'MultiString', text: lines.join('\n') };
  }
  if (kind === 'String') return { name, kind: 'String', text: value as string };
  if (kind === 'ExpandString') return { name, kind: 'ExpandString', text: value as string };
  throw new CommandError(
    'CannotConvertArgumentNoMessage',
    'InvalidArgument',
    `Cannot bind parameter 'PropertyType'. Cannot convert value "${kind}" to type "Microsoft.Win32.RegistryValueKind".`,
  );
}
