import type { Integer } from '../border/dotnet.js';
import { lab } from './machine.js';

/** Get-SystemUptime. */
export function invokeLabGetSystemUptime(): Integer {
  return lab.host.uptime;
}

/** Get-SystemFolder. */
export function invokeLabGetSystemFolder(): string {
  return 'C:\\Windows\\System32';
}
