import type { Caller } from '../border/caller.js';
import type { Remediation } from '../engine/remediation.js';
import type { UndoneChange } from '../engine/undo.js';
import type { Finding, RankedFinding } from '../recipe/finding.js';
import type { HostDocument } from '../simulator/machine.js';

/** A cmdlet with its parameters, under the names that PowerShell knows. */
export interface Step {
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What a step would do, as -WhatIf names it. */
export interface Preview {
  readonly target: string;
  readonly action: string;
}

/** Where the product runs against a simulated host: in Node, or as the module in a PowerShell. */
export interface Stage extends AsyncDisposable {
  readonly name: string;
  /** Puts a host in place of whatever was simulated before. */
  load(host: HostDocument): Promise<void>;
  /** The host as it stands now. */
  host(): Promise<HostDocument>;
  /** What Test-Rdp0x904 shows. */
  diagnose(parameters?: Readonly<Record<string, unknown>>): Promise<readonly RankedFinding[]>;
  /** What the cmdlet of an inspection finds. */
  inspect(step: Step): Promise<readonly Finding[]>;
  /** What a step would change. Changes nothing. */
  preview(step: Step): Promise<readonly Preview[]>;
  /** @throws CommandError when the remedy refuses or fails */
  repair(step: Step): Promise<Remediation>;
  /** Takes back the latest repair that was not taken back yet. */
  undo(): Promise<readonly UndoneChange[]>;
}

/** A caller that agrees to everything, or as under -WhatIf to nothing, and keeps what it was asked and told. */
export function recordingCaller(agree: boolean): Caller & { readonly asked: Preview[]; readonly warned: string[] } {
  const asked: Preview[] = [];
  const warned: string[] = [];
  return {
    asked,
    warned,
    WriteWarning: (text) => {
      warned.push(text);
    },
    ShouldProcess: (target, action) => {
      asked.push({ target, action });
      return agree;
    },
  };
}
