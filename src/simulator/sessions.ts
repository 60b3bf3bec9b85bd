import type { NativeOutcome } from '../border/native.js';
import { lab, type SessionEntry } from './machine.js';

/**
 * Qwinsta of all sessions or of the one with a number: headings and a row each, in columns, or a message alone
 * (learn.microsoft.com, "query session"). The lab's commands run at the console.
 */
export function invokeLabQwinstaProgram(words: readonly string[]): NativeOutcome {
  const german = lab.host.language === 'de';
  const wanted = words[0] ?? '';
  const found = lab.host.sessions.filter((each) => wanted === '' || `${each.number}` === wanted);
  if (found.length === 0) {
    const shown = wanted === '' ? '*' : wanted;
    return {
      ExitCode: 1,
      Lines: [german ? `Keine Sitzung f\u00fcr ${shown} vorhanden` : `No session exists for ${shown}`],
    };
  }
  const lines: string[] = [];
  lines.push(
    german
      ? ' SITZUNGSNAME      BENUTZERNAME             ID  STATUS  TYP         GER\u00c4T '
      : ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE ',
  );
  for (const session of found) {
    const state = session.station === '' ? (german ? 'Getr.' : 'Disc') : german ? 'Aktiv' : 'Active';
    lines.push(getLabSessionLine(session, state));
  }
  // The listener is among them all.
  if (wanted === '') {
    const listener: SessionEntry = { number: 65536, station: 'rdp-tcp', user: '' };
    lines.push(getLabSessionLine(listener, 'Listen'));
  }
  return { ExitCode: 0, Lines: lines };
}

function getLabSessionLine(session: SessionEntry, state: string): string {
  const mark = session.station === 'console' ? '>' : ' ';
  const station = session.station.slice(0, 17).padEnd(17);
  const user = session.user.slice(0, 20).padEnd(20);
  return `${mark}${station} ${user}${`${session.number}`.padStart(7)}  ${state.padEnd(8)}                    `;
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
