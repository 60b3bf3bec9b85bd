import { type ConnectedHost, connectHost } from '../border/command.js';
import { CommandError } from '../border/dotnet.js';
import { invokeLabGetChildItem } from './certificates.js';
import { invokeLabGetCimInstance } from './computer.js';
import { invokeLabGetWinEvent } from './events.js';
import { invokeLabGetAcl } from './files.js';
import { invokeLabNewItem, invokeLabRemoveItem, invokeLabRenameItem, invokeLabTestPath } from './items.js';
import { type HostDocument, lab } from './machine.js';
import { invokeLabGetNetIPInterface, invokeLabSetNetIPInterface } from './network.js';
import { invokeLabGetItem, invokeLabNewItemProperty, invokeLabRemoveItemProperty } from './registry.js';
import { invokeLabGetService, invokeLabRestartService } from './services.js';
import { invokeLabGetDate, invokeLabStartSleep } from './time.js';

/** Answers one command; each takes the parameters of its own. */
type StandIn = (received: never) => unknown;

/** Which stand-in answers which command. */
export const standIns: ReadonlyMap<string, StandIn> = new Map<string, StandIn>([
  ['Get-Acl', invokeLabGetAcl],
  ['Get-ChildItem', invokeLabGetChildItem],
  ['Get-CimInstance', invokeLabGetCimInstance],
  ['Get-Date', invokeLabGetDate],
  ['Get-Item', invokeLabGetItem],
  ['Get-NetIPInterface', invokeLabGetNetIPInterface],
  ['Get-Service', invokeLabGetService],
  ['Get-WinEvent', invokeLabGetWinEvent],
  ['New-Item', invokeLabNewItem],
  ['New-ItemProperty', invokeLabNewItemProperty],
  ['Remove-Item', invokeLabRemoveItem],
  ['Remove-ItemProperty', invokeLabRemoveItemProperty],
  ['Rename-Item', invokeLabRenameItem],
  ['Restart-Service', invokeLabRestartService],
  ['Set-NetIPInterface', invokeLabSetNetIPInterface],
  ['Start-Sleep', invokeLabStartSleep],
  ['Test-Path', invokeLabTestPath],
]);

/**
 * Runs `action` with every command answered from `document`, which is changed in place, and returns what it returns.
 * Calls may nest; each sees its own document.
 */
export function runOnHost<R>(document: HostDocument, action: () => R): R {
  const previous = lab.host;
  lab.host = document;
  try {
    return connectHost(answer, action);
  } finally {
    lab.host = previous;
  }
}

const answer: ConnectedHost = (declaration, bound, errorAction) => {
  const standIn = standIns.get(declaration.name);
  if (standIn === undefined) throw new Error(`The simulator has no stand-in for ${declaration.name}.`);
  try {
    const output = standIn(bound as never);
    return declaration.output === 'one' && Array.isArray(output) ? output[0] : output;
  } catch (failure) {
    // The command then outputs nothing and goes on, as in PowerShell; a defect of ours is no CommandError.
    if (!(failure instanceof CommandError) || errorAction !== 'SilentlyContinue') throw failure;
    return declaration.output === 'many' ? [] : undefined;
  }
};
