import type { RunningEnvironment } from '../border/environment.js';
import { lab } from './machine.js';

/** What .NET says of the process and of Windows (learn.microsoft.com, "Environment Class"). */
export function invokeLabGetRunningEnvironment(): RunningEnvironment {
  return {
    Build: lab.host.build,
    Is64BitProcess: lab.host.processBits === 64,
    Is64BitOperatingSystem: true,
    WindowsFolder: 'C:\\Windows',
  };
}
