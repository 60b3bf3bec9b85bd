import { CommandError, convertFromHex, type Integer } from '../../border/dotnet.js';
import type { ChangeDescription } from '../description.js';
import { invokeNativeProgram } from '../native.js';

/** One setting of a power scheme, on mains and on battery, by its GUIDs and its index. */
export interface PowerSettingChange {
  readonly kind: 'PowerSetting';
  /** `SCHEME_CURRENT`, or the GUID of the scheme. A way back names the scheme that was current. */
  readonly scheme: string;
  readonly subgroup: string;
  readonly setting: string;
  readonly acIndex: Integer;
  readonly dcIndex: Integer;
}

/** What powercfg says of a setting. */
export interface PowerSettingState {
  readonly scheme: string;
  readonly acIndex: Integer;
  readonly dcIndex: Integer;
}

/** What the change touches and does, for the prompt. */
export function getPowerSettingDescription(change: PowerSettingChange): ChangeDescription {
  return {
    target: `Power setting ${change.subgroup} ${change.setting} of ${change.scheme}`,
    action: `Set to ${change.acIndex} on mains and ${change.dcIndex} on battery`,
    impact: 'none',
  };
}

/** The change that would bring back what is there now; none when there is no such setting. */
export function getPowerSettingWayBack(change: PowerSettingChange): PowerSettingChange | undefined {
  const current = findPowerSetting(change);
  if (current === undefined) return undefined;
  return { ...change, scheme: current.scheme, acIndex: current.acIndex, dcIndex: current.dcIndex };
}

/** Writes both values, and makes the current scheme current again: only then do they count. */
export function invokePowerSettingChange(change: PowerSettingChange): void {
  const place = [change.scheme, change.subgroup, change.setting];
  invokePowerProgram(['/setacvalueindex', ...place, `${change.acIndex}`]);
  invokePowerProgram(['/setdcvalueindex', ...place, `${change.dcIndex}`]);
  invokePowerProgram(['/setactive', 'SCHEME_CURRENT']);
}

/** Whether the setting now is as the change asked. */
export function testPowerSettingChange(change: PowerSettingChange): boolean {
  const current = findPowerSetting(change);
  return current !== undefined && current.acIndex === change.acIndex && current.dcIndex === change.dcIndex;
}

function invokePowerProgram(words: readonly string[]): void {
  const outcome = invokeNativeProgram('powercfg.exe', words);
  if (outcome.ExitCode !== 0) {
    throw new CommandError(
      'PowerSettingRefused',
      'InvalidOperation',
      `powercfg ${words.join(' ')} was refused: ${outcome.Lines.join(' ').trim()}`,
    );
  }
}

/**
 * Reads a setting. Whatever the language, the first GUID is that of the scheme, and the last two numbers in hexadecimal
 * digits are the values on mains and on battery (learn.microsoft.com, "Powercfg command-line options", /query).
 */
export function findPowerSetting(
  change: Pick<PowerSettingChange, 'scheme' | 'subgroup' | 'setting'>,
): PowerSettingState | undefined {
  const outcome = invokeNativeProgram('powercfg.exe', ['/query', change.scheme, change.subgroup, change.setting]);
  if (outcome.ExitCode !== 0) return undefined;
  let scheme = '';
  let acIndex = -1;
  let dcIndex = -1;
  for (const line of outcome.Lines) {
    for (const word of line.split(' ')) {
      if (scheme === '' && word.length === 36 && word.split('-').length === 5) scheme = word;
      if (word.length !== 10 || !word.startsWith('0x')) continue;
      acIndex = dcIndex;
      dcIndex = convertFromIndex(word);
    }
  }
  if (scheme === '' || acIndex < 0) return undefined;
  return { scheme, acIndex, dcIndex };
}

/** `0x00000708` as a number. */
function convertFromIndex(word: string): Integer {
  let whole = 0;
  for (const byte of convertFromHex(word.substring(2))) {
    whole = whole * 256 + byte;
  }
  return whole;
}
