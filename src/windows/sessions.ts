import { convertToInteger, getErrorMessage, type Integer } from '../border/dotnet.js';
import { invokeNativeProgram } from './native.js';

/**
 * A session of this computer. Its state in words is left out: it is translated.
 *
 * @typeName Rdp0x904.Session
 */
export interface SessionState {
  readonly id: Integer;
  /** Such as `console` or `rdp-tcp#3`; empty for a disconnected one. */
  readonly station: string;
  /** Empty where nobody is logged on. Windows cuts it off after twenty characters. */
  readonly user: string;
  /** Somebody looks at it, here or through Remote Desktop. */
  readonly connected: boolean;
  /** The session that asks. */
  readonly own: boolean;
}

/** The sessions, or why they could not be read. */
export interface SessionList {
  readonly sessions: readonly SessionState[];
  /** Empty where they could be read. */
  readonly failure: string;
}

/** Listeners have numbers from here on (learn.microsoft.com, "Remote Desktop Sessions": a session number has 16 bits). */
const firstListener = 65536;

/** Reads the sessions. Without elevation Windows may show the own one only. */
export function getSessionList(): SessionList {
  try {
    const outcome = invokeNativeProgram('qwinsta.exe', []);
    const sessions: SessionState[] = [];
    for (const line of outcome.Lines) {
      const digits = line.slice(39, 46).trim();
      if (!/^\d+$/.test(digits)) continue;
      const session = convertToSession(line, convertToInteger(digits));
      if (session.id < firstListener) sessions.push(session);
    }
    if (sessions.length > 0) return { sessions, failure: '' };
    return { sessions, failure: `qwinsta.exe showed no session: ${outcome.Lines.join(' ').trim()}` };
  } catch (failure) {
    return { sessions: [], failure: getErrorMessage(failure) };
  }
}

/**
 * A row by its columns, which are the same in every language: `>` or a space, 17 characters for the station, a space, 20
 * for the user, and the number up to the 46th character (learn.microsoft.com, "qwinsta", and its output on Windows 10).
 */
function convertToSession(line: string, id: Integer): SessionState {
  const station = line.slice(1, 18).trim();
  return {
    id,
    station,
    user: line.slice(19, 39).trim(),
    connected: id > 0 && station !== '',
    own: line.startsWith('>'),
  };
}
