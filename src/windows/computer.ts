import { getComputerSystemInstance, getOperatingSystemInstance } from '../border/computer.js';
import { convertToInteger, type Instant, type Integer } from '../border/dotnet.js';
import { getDate } from '../border/time.js';

/** The computer and its Windows. */
export interface ComputerState {
  /** DNS host name, without domain. */
  readonly name: string;
  /** DNS name of the domain that it is a member of; empty in a workgroup. */
  readonly domain: string;
  readonly caption: string;
  readonly build: Integer;
  /** Drive of the Windows folder, such as `C:`. */
  readonly systemDrive: string;
}

/** Name and version of the computer. */
export function getComputerState(): ComputerState {
  const system = getOperatingSystemInstance({ ClassName: 'Win32_OperatingSystem' });
  const computer = getComputerSystemInstance({ ClassName: 'Win32_ComputerSystem' });
  return {
    name: computer.DNSHostName,
    domain: computer.PartOfDomain ? computer.Domain : '',
    caption: system.Caption,
    build: convertToInteger(system.BuildNumber),
    systemDrive: system.SystemDrive,
  };
}

/** The computer's clock, in UTC. */
export function getCurrentInstant(): Instant {
  return getDate({}).ToUniversalTime().ToString('u');
}
