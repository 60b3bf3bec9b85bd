import { command } from './command.js';

/** Win32_OperatingSystem, as far as used (learn.microsoft.com, "Win32_OperatingSystem class"). */
export interface Win32OperatingSystem {
  readonly Caption: string;
  readonly BuildNumber: string;
  /** Drive of the Windows folder, such as `C:`. */
  readonly SystemDrive: string;
}

/** Win32_ComputerSystem, as far as used (learn.microsoft.com, "Win32_ComputerSystem class"). */
export interface Win32ComputerSystem {
  readonly DNSHostName: string;
  readonly PartOfDomain: boolean;
  /** DNS name of the domain, or name of the workgroup. */
  readonly Domain: string;
}

/**
 * A registry value that Group Policy wrote, as the last policy run recorded it (learn.microsoft.com,
 * "RSOP_RegistryPolicySetting class").
 */
export interface RsopRegistryPolicySetting {
  /** Path below the hive, such as `SOFTWARE\Policies\...`. */
  readonly registryKey: string;
  readonly GPOID: string;
}

/** learn.microsoft.com, CimCmdlets, Get-CimInstance. */
const parameters = { ClassName: 'string', Namespace: 'string', Filter: 'string' } as const;

/** The one Win32_OperatingSystem. */
export const getOperatingSystemInstance = command({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  parameters,
}).one<Win32OperatingSystem>();

/** The one Win32_ComputerSystem. */
export const getComputerSystemInstance = command({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  parameters,
}).one<Win32ComputerSystem>();

/** The RSOP_RegistryPolicySetting instances of the computer; needs elevation. */
export const getRsopInstance = command({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  parameters,
}).many<RsopRegistryPolicySetting>();

/** Win32_QuickFixEngineering, as far as used (learn.microsoft.com, the same). Its dates are translated: they are not read. */
export interface Win32QuickFixEngineering {
  /** Such as `KB5034441`. */
  readonly HotFixID: string;
}

/** AntiVirusProduct of Windows Security Center: client editions only. */
export interface AntiVirusProduct {
  readonly displayName: string;
}

/** Every Win32_QuickFixEngineering. */
export const getHotFixInstance = command({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  parameters,
}).many<Win32QuickFixEngineering>();

/** Every AntiVirusProduct. */
export const getAntiVirusInstance = command({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  parameters,
}).many<AntiVirusProduct>();
