import type { NativeOutcome } from '../border/native.js';
import { lab, type SessionEntry } from './machine.js';

/**
 * Qwinsta of all sessions, or with the number of one: headings and rows, or a message alone (learn.microsoft.com, "query session").
 */
export function invokeLabQwinstaProgram(words: readonly string[]): NativeOutcome {
  if (words.length === 0) {
    const rows = lab.host.sessions.map((each) => ` ${each.station}  ${each.user}   ${each.number}  Active`);
    return { ExitCode: 0, Lines: [getLabSessionHeading(), ...rows] };
  }
  const wanted = words[0] ?? '';
  const session = findLabSession(wanted);
  if (session === undefined) {
    const german = lab.host.language === 'de';
    return {
      ExitCode: 1,
      Lines: [german ? `Keine Sitzung für ${wanted} vorhanden` : `No session exists for ${wanted}`],
    };
  }
  return {
    ExitCode: 0,
    Lines: [getLabSessionHeading(), ` ${session.station}  ${session.user}   ${wanted}  Active`],
  };
}

function getLabSessionHeading(): string {
  return lab.host.language === 'de'
    ? ' SITZUNGSNAME      BENUTZERNAME             ID  STATUS  TYP         GERÄT'
    : ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE';
}

/** Logoff with the number of a session; it takes the right to reset it (learn.microsoft.com, "logoff"). */
export function invokeLabLogoffProgram(words: readonly string[]): NativeOutcome {
  const wanted = words[0] ?? '';
  const session = findLabSession(wanted);
  if (session === undefined) return { ExitCode: 1, Lines: [`Session ID ${wanted} not found`] };
  if (lab.host.account === 'User') {
    const german = lab.host.language === 'de';
    return {
      ExitCode: 1,
      Lines: [
        german
          ? `Sitzung ${wanted} konnte nicht abgemeldet werden. Fehler [5]:Zugriff verweigert`
          : `Could not logoff session ID ${wanted}, Error code 5 Error [5]:Access is denied.`,
      ],
    };
  }
  lab.host.sessions = lab.host.sessions.filter((each) => each.number !== session.number);
  return { ExitCode: 0, Lines: [] };
}

function findLabSession(wanted: string): SessionEntry | undefined {
  return lab.host.sessions.find((each) => `${each.number}` === wanted);
}
