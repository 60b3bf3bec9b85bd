import type { Integer } from './dotnet.js';
import { systemFunction } from './system-function.js';

/**
 * Seconds since the computer started, by a clock that nobody sets (learn.microsoft.com, "Stopwatch.GetTimestamp";
 * "Acquiring high-resolution time stamps": it counts from the start of the system).
 */
export const getSystemUptime = systemFunction({
  name: 'Get-SystemUptime',
  synopsis: 'Seconds since the computer started, by a clock that nobody sets.',
  outputType: 'long',
  parameters: {},
  powershell: `
    [long] [Math]::Floor([System.Diagnostics.Stopwatch]::GetTimestamp() / [System.Diagnostics.Stopwatch]::Frequency)`,
}).one<Integer>();

/** The folder of Windows' own programs, of this process' kind. */
export const getSystemFolder = systemFunction({
  name: 'Get-SystemFolder',
  synopsis: 'The folder of the programs of Windows.',
  outputType: 'string',
  parameters: {},
  powershell: '[System.Environment]::SystemDirectory',
}).one<string>();
