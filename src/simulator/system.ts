import type { Integer } from '../border/dotnet.js';
import type { SessionOrigin } from '../border/session-origin.js';
import { lab } from './machine.js';

/** Get-SystemUptime. */
export function invokeLabGetSystemUptime(): Integer {
  return lab.host.uptime;
}

/** Get-SessionOrigin. */
export function invokeLabGetSessionOrigin(): SessionOrigin {
  return lab.host.sessionOrigin;
}

/** Get-SystemFolder. */
export function invokeLabGetSystemFolder(): string {
  return 'C:\\Windows\\System32';
}
