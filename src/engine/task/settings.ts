import type { Integer } from '../../border/dotnet.js';

/** What the remediation task does, and when. */
export interface TaskSettings {
  /** Manifest of the module, with full path. */
  readonly manifest: string;
  /** Cmdlets that may repair what is found, in this order; none: the task only looks. */
  readonly repairs: readonly string[];
  readonly allowSessionDrop: boolean;
  /** Numbers of causes, as Test-Rdp0x904 takes them; none: all, or none left out. */
  readonly includeCauses: readonly Integer[];
  readonly excludeCauses: readonly Integer[];
  /** Hours from one run to the next; 0: on no schedule. */
  readonly hours: Integer;
  /** Windows logs that Remote Desktop has trouble with its certificate. */
  readonly onEvent: boolean;
  /** Minutes that must lie between two runs. */
  readonly minimumMinutes: Integer;
  readonly allSigned: boolean;
}

/** Attempts to repair within 24 hours; after them the task only reports. A repair that fails causes the event that starts it. */
export const attemptsADay: Integer = 3;

/** Minutes between two runs where nobody says how many. */
export const usualMinimumMinutes: Integer = 30;

/** The settings as one would type them, for the journal. */
export function getTaskParameterText(settings: TaskSettings): string {
  const words: string[] = [];
  if (settings.repairs.length > 0) words.push(`-Repair ${settings.repairs.join(',')}`);
  if (settings.allowSessionDrop) words.push('-AllowSessionDrop');
  if (settings.includeCauses.length > 0) words.push(`-IncludeCause ${joinNumber(settings.includeCauses)}`);
  if (settings.excludeCauses.length > 0) words.push(`-ExcludeCause ${joinNumber(settings.excludeCauses)}`);
  if (settings.hours > 0) words.push(`-EveryHours ${settings.hours}`);
  if (settings.onEvent) words.push('-OnEvent');
  words.push(`-MinimumInterval ${settings.minimumMinutes}`);
  return words.join(' ');
}

/** Numbers with commas between them, as PowerShell reads them too. */
export function joinNumber(numbers: readonly Integer[]): string {
  return numbers.map((each) => `${each}`).join(', ');
}
