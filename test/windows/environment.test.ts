import { describe, expect, test } from 'vitest';
import { connectHost } from '../../src/border/command.js';
import { CommandError } from '../../src/border/dotnet.js';
import type { RunningEnvironment } from '../../src/border/environment.js';
import { assertSupportedWindows } from '../../src/windows/environment.js';

const modern: RunningEnvironment = {
  Build: 26100,
  Is64BitProcess: true,
  Is64BitOperatingSystem: true,
  WindowsFolder: 'D:\\Windows',
};

/** The refusal on such a computer, or nothing. */
function refusalOn(overrides: Partial<RunningEnvironment>): CommandError | undefined {
  try {
    connectHost(
      () => ({ ...modern, ...overrides }),
      () => assertSupportedWindows('Set-RdpMtu'),
    );
  } catch (failure) {
    if (failure instanceof CommandError) return failure;
    throw failure;
  }
  return undefined;
}

describe('where the module runs', () => {
  test('a 64-bit PowerShell, and a 32-bit one on a 32-bit Windows', () => {
    expect(refusalOn({})).toBeUndefined();
    expect(refusalOn({ Is64BitProcess: false, Is64BitOperatingSystem: false })).toBeUndefined();
  });

  test('a 32-bit PowerShell on a 64-bit Windows is refused with the command to run instead', () => {
    const refusal = refusalOn({ Is64BitProcess: false });
    expect(refusal?.id).toBe('PowerShell32Bit');
    expect(refusal?.message).toContain(
      "& 'D:\\Windows\\Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe' -NoProfile -Command Set-RdpMtu",
    );
  });

  test('Windows 8.1 and Server 2012 R2 are the oldest', () => {
    expect(refusalOn({ Build: 9600 })).toBeUndefined();
    expect(refusalOn({ Build: 9200 })?.id).toBe('WindowsTooOld');
    expect(refusalOn({ Build: 7601 })?.id).toBe('WindowsTooOld');
  });
});
