import { CommandError } from '../../border/dotnet.js';
import type { ChangeDescription } from '../description.js';
import { invokeNativeProgram } from '../native.js';
import { getChannelStatus } from '../secure-channel.js';

/**
 * The computer builds its secure channel to the domain anew. There is no way back: the old one is gone. Nltest does it in
 * every version of PowerShell; Test-ComputerSecureChannel came to none but Windows PowerShell.
 */
export interface SecureChannelChange {
  readonly kind: 'SecureChannel';
  /** DNS name of the domain that the computer is a member of. */
  readonly domain: string;
}

/** What the change touches and does, for the prompt. */
export function getSecureChannelDescription(change: SecureChannelChange): ChangeDescription {
  return {
    target: `Secure channel to ${change.domain}`,
    action: 'Build the channel anew, without a way back',
    impact: 'none',
  };
}

/** Builds the channel anew, and ends with an error unless a domain controller agreed. */
export function invokeSecureChannelChange(change: SecureChannelChange): void {
  const outcome = invokeNativeProgram('nltest.exe', [`/sc_reset:${change.domain}`]);
  const status = getChannelStatus(outcome);
  if (status === '0') return;
  if (status === '5') {
    throw new CommandError(
      'AccessDenied',
      'PermissionDenied',
      'The secure channel may not be built anew. Run again from an elevated PowerShell, or the domain refuses the computer.',
    );
  }
  throw new CommandError(
    'SecureChannelNotReset',
    'InvalidOperation',
    `The secure channel to ${change.domain} could not be built anew: ${outcome.Lines.join(' ').trim()}`,
  );
}

/** Whether the domain controller vouches for the channel. */
export function testSecureChannelChange(change: SecureChannelChange): boolean {
  return getChannelStatus(invokeNativeProgram('nltest.exe', [`/sc_verify:${change.domain}`])) === '0';
}
