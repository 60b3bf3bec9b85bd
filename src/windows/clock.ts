import { getComputerSystemInstance } from '../border/computer.js';
import { convertToInteger, type Integer } from '../border/dotnet.js';
import { invokeNativeProgram } from './native.js';
import { getPolicySetting, type PolicySetting } from './policy.js';

/** Where the time service is told what to follow (learn.microsoft.com, "Windows Time service tools and settings"). */
const parametersKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters';
const policyKey = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\W32Time\\Parameters';

/** How far the clock is from the time source that the computer is told to follow. */
export interface ClockState {
  /** NTP, NT5DS (the domain), AllSync or NoSync. */
  readonly type: PolicySetting;
  readonly servers: PolicySetting;
  /** The source that was asked; empty where none is told. */
  readonly peer: string;
  /** The source answered. */
  readonly measured: boolean;
  /** Whole seconds between the two clocks; 0 where that was not measured. */
  readonly offset: Integer;
  /** What the source answered, or why none was asked. */
  readonly reading: string;
}

/** Asks the time source for one sample. */
export function getClockState(): ClockState {
  const type = getPolicySetting(policyKey, parametersKey, 'Type');
  const servers = getPolicySetting(policyKey, parametersKey, 'NtpServer');
  const peer = getTimePeer(type.effective.text, servers.effective.text);
  const sample = peer === '' ? 'no time source is set' : getTimeSample(peer);
  const measured = /^[+-][0-9]+[.,][0-9]+s$/.test(sample);
  const digits = sample.slice(1).replaceAll(',', '.').split('.')[0] ?? '0';
  const offset = measured ? convertToInteger(digits) : 0;
  return { type, servers, peer, measured, offset, reading: sample };
}

/** The first server of the list `a.example,0x9 b.example,0x9`, or the domain, whose name leads to its controllers. */
function getTimePeer(type: string, servers: string): string {
  if (type.toUpperCase() === 'NT5DS') {
    const computer = getComputerSystemInstance({ ClassName: 'Win32_ComputerSystem' });
    return computer.PartOfDomain ? computer.Domain : '';
  }
  const first = servers.split(' ')[0] ?? '';
  const name = first.split(',')[0] ?? '';
  return type.toUpperCase() !== 'NOSYNC' && /^[A-Za-z0-9_.:-]+$/.test(name) ? name : '';
}

/**
 * What stands after the comma of the last line, `08:00:00, +00.0123456s` or an error's number. The words above it are
 * translated (learn.microsoft.com, "Windows Time service tools and settings", w32tm /stripchart).
 */
function getTimeSample(peer: string): string {
  const words = ['/stripchart', `/computer:${peer}`, '/dataonly', '/samples:1'];
  let sample = 'no answer';
  for (const line of invokeNativeProgram('w32tm.exe', words).Lines) {
    const parts = line.split(', ');
    if (parts.length === 2 && /^[0-9]/.test(line)) sample = (parts[1] ?? '').trim();
  }
  return sample;
}
