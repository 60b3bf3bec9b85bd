import { type HostDocument, lab } from './machine.js';

/** Puts a host document, as JSON, in the place of the simulated Windows. */
export function importRdpLabHost(json: string): void {
  lab.host = JSON.parse(json) as HostDocument;
}

/** The simulated Windows as it stands now, as JSON. */
export function exportRdpLabHost(): string {
  return JSON.stringify(lab.host);
}
