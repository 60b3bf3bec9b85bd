import { getHotFixInstance } from '../border/computer.js';
import type { Integer } from '../border/dotnet.js';
import { getComputerState } from './computer.js';
import { getRegistryState, type RegistryValue } from './registry.js';

/** Windows, and how far it is updated. */
export interface PatchLevelState {
  readonly caption: string;
  readonly build: Integer;
  /** Revision of the build: it grows with every cumulative update. Windows 8.1 and Server 2012 R2 do not keep it up. */
  readonly revision: RegistryValue;
  /** Numbers of updates, such as `KB5034441`. */
  readonly hotFixes: readonly string[];
}

/** Reads version, revision and updates. */
export function getPatchLevelState(): PatchLevelState {
  const computer = getComputerState();
  return {
    caption: computer.caption,
    build: computer.build,
    revision: getRegistryState('HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion', 'UBR'),
    hotFixes: getHotFixInstance({ ClassName: 'Win32_QuickFixEngineering' }).map((each) => each.HotFixID),
  };
}
