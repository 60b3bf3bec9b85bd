import type { Received } from '../border/command.js';
import { addSeconds, convertToDateTime, type DateTime } from '../border/dotnet.js';
import type { startSleep } from '../border/time.js';
import { lab } from './machine.js';

/** Get-Date: the document's clock. */
export function invokeLabGetDate(): DateTime {
  return convertToDateTime(lab.host.clock);
}

/** Start-Sleep: moves the document's clock, and takes no time. */
export function invokeLabStartSleep(received: Received<typeof startSleep>): void {
  lab.host.clock = addSeconds(lab.host.clock, received.Seconds);
}
