import { command } from './command.js';
import type { EnumValue, Integer } from './dotnet.js';

/** Microsoft.Win32.RegistryValueKind, by name. */
export type RegistryValueKindName =
  | 'Unknown'
  | 'None'
  | 'String'
  | 'ExpandString'
  | 'Binary'
  | 'DWord'
  | 'MultiString'
  | 'QWord';

/** Microsoft.Win32.RegistryKey, as far as used (learn.microsoft.com, "RegistryKey Class"). */
export interface RegistryKey {
  readonly ValueCount: Integer;
  readonly SubKeyCount: Integer;
  GetValueNames(): readonly string[];
  GetValueKind(name: string): EnumValue<RegistryValueKindName>;
  /**
   * What is stored: DWord and QWord as signed integers, Binary as bytes, MultiString as strings, the rest as a string with
   * its variables left alone. `Data` is what the kind says it is.
   */
  GetValue<Data>(name: string, defaultValue: undefined, options: 'DoNotExpandEnvironmentNames'): Data;
}

/** learn.microsoft.com, Microsoft.PowerShell.Management, Get-Item, on a path of the registry. */
export const getRegistryKey = command({
  name: 'Get-Item',
  module: 'Microsoft.PowerShell.Management',
  parameters: { LiteralPath: 'string[]' },
}).one<RegistryKey>();

/**
 * learn.microsoft.com, Microsoft.PowerShell.Management, New-ItemProperty. With Force it replaces value and kind. It returns
 * the properties it made, which nobody uses.
 */
export const newItemProperty = command({
  name: 'New-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  parameters: {
    LiteralPath: 'string[]',
    Name: 'string',
    PropertyType: 'string',
    Value: 'Object',
    Force: 'switch',
    Confirm: 'switch',
  },
}).one<object>();

/** learn.microsoft.com, Microsoft.PowerShell.Management, Remove-ItemProperty. */
export const removeItemProperty = command({
  name: 'Remove-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  parameters: { LiteralPath: 'string[]', Name: 'string[]', Confirm: 'switch' },
}).none();
