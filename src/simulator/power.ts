import { convertToHex, convertToInteger, type Integer } from '../border/dotnet.js';
import type { NativeOutcome } from '../border/native.js';
import { lab, type PowerSettingEntry } from './machine.js';
import { testLabPathEqual } from './path.js';

/**
 * Powercfg with /query, /setacvalueindex, /setdcvalueindex and /setactive. What is not there ends with 1, and so does
 * writing without the right to (learn.microsoft.com, "Powercfg command-line options", /setsecuritydescriptor).
 */
export function invokeLabPowerProgram(words: readonly string[]): NativeOutcome {
  const option = words[0] ?? '';
  if (option === '/setactive') return { ExitCode: 0, Lines: [] };
  const entry = findLabPowerSetting(words[1] ?? '', words[2] ?? '', words[3] ?? '');
  if (entry === undefined) {
    return { ExitCode: 1, Lines: ['The power scheme, subgroup or setting specified does not exist.'] };
  }
  if (option === '/query') return { ExitCode: 0, Lines: getLabPowerLine(entry) };
  if (lab.host.account === 'User') {
    return { ExitCode: 1, Lines: ['You do not have permission to perform this operation.'] };
  }
  const index = convertToInteger(words[4] ?? '0');
  if (option === '/setacvalueindex') {
    entry.acIndex = index;
  } else {
    entry.dcIndex = index;
  }
  return { ExitCode: 0, Lines: [] };
}

function findLabPowerSetting(scheme: string, subgroup: string, setting: string): PowerSettingEntry | undefined {
  const wanted = testLabPathEqual(scheme, 'SCHEME_CURRENT') ? lab.host.powerScheme : scheme;
  return lab.host.powerSettings.find(
    (each) =>
      testLabPathEqual(each.scheme, wanted) &&
      testLabPathEqual(each.subgroup, subgroup) &&
      testLabPathEqual(each.setting, setting),
  );
}

/** What /query prints of one setting: the numbers are the same in every language, the words are not. */
function getLabPowerLine(entry: PowerSettingEntry): readonly string[] {
  const ac = convertToLabIndex(entry.acIndex);
  const dc = convertToLabIndex(entry.dcIndex);
  if (lab.host.language === 'de') {
    return [
      `GUID des Energieschemas: ${entry.scheme}  (Ausbalanciert)`,
      '  GUID-Alias: SCHEME_BALANCED',
      `  GUID der Untergruppe: ${entry.subgroup}  (Energie sparen)`,
      '    GUID-Alias: SUB_SLEEP',
      `    GUID der Energieeinstellung: ${entry.setting}  (Deaktivierung nach)`,
      '      GUID-Alias: STANDBYIDLE',
      '      Mindestmöglicher Einstellungswert: 0x00000000',
      '      Höchstmöglicher Einstellungswert: 0xffffffff',
      '      Mögliche Einstellungserhöhung: 0x00000001',
      '      Einheiten der möglichen Einstellungen: Sekunden',
      `    Index der aktuellen Wechselstromeinstellung: ${ac}`,
      `    Index der aktuellen Gleichstromeinstellung: ${dc}`,
      '',
    ];
  }
  return [
    `Power Scheme GUID: ${entry.scheme}  (Balanced)`,
    '  GUID Alias: SCHEME_BALANCED',
    `  Subgroup GUID: ${entry.subgroup}  (Sleep)`,
    '    GUID Alias: SUB_SLEEP',
    `    Power Setting GUID: ${entry.setting}  (Sleep after)`,
    '      GUID Alias: STANDBYIDLE',
    '      Minimum Possible Setting: 0x00000000',
    '      Maximum Possible Setting: 0xffffffff',
    '      Possible Settings increment: 0x00000001',
    '      Possible Settings units: Seconds',
    `    Current AC Power Setting Index: ${ac}`,
    `    Current DC Power Setting Index: ${dc}`,
    '',
  ];
}

/** `0x00000708`. */
function convertToLabIndex(index: Integer): string {
  let left = index;
  let digits = '';
  while (digits.length < 8) {
    const byte: Integer = left % 256;
    digits = convertToHex([byte]) + digits;
    left = Math.floor(left / 256);
  }
  return `0x${digits.toLowerCase()}`;
}
