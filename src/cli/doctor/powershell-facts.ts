import { locatePowerShell } from '../../bridge/locate.js';
import type { PowerShellOptions, PowerShellSession } from '../../bridge/types.js';
import { ToolError } from '../../errors.js';

/** What a PowerShell says about itself. */
export interface PowerShellFacts {
  readonly path: string;
  readonly origin: string;
  readonly version: string;
  readonly edition: string;
  /** It runs in a container. */
  readonly isElsewhere: boolean;
  readonly languageMode: string;
  readonly executionPolicy: string;
  /** Name of the encoding in which it prints. */
  readonly outputEncoding: string;
  readonly culture: string;
  readonly isElevated: boolean;
  /** Folders of the modules of this name that it would load. */
  readonly modules: readonly string[];
}

const question = `$isWindows51 = $PSVersionTable.PSEdition -ne 'Core'
if ($isWindows51 -or $IsWindows) {
    $user = [Security.Principal.WindowsPrincipal] [Security.Principal.WindowsIdentity]::GetCurrent()
    $isElevated = $user.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
} else {
    $isElevated = [Environment]::UserName -eq 'root'
}
[pscustomobject] @{
    languageMode    = $ExecutionContext.SessionState.LanguageMode
    executionPolicy = Get-ExecutionPolicy
    outputEncoding  = [Console]::OutputEncoding.WebName
    culture         = [cultureinfo]::CurrentCulture.Name
    isElevated      = $isElevated
    modules         = @(Get-Module -ListAvailable -Name Rdp0x904 | Select-Object -ExpandProperty ModuleBase)
}`;

/** Finds a PowerShell and asks it; the error when there is none or it does not answer. */
export async function askPowerShell(
  open: (options: PowerShellOptions) => Promise<PowerShellSession>,
): Promise<PowerShellFacts | ToolError> {
  try {
    const { path, origin, version, edition } = await locatePowerShell();
    await using session = await open({ concurrency: 1 });
    const { output } = await session.invoke<Omit<PowerShellFacts, 'path'>>({ script: question });
    const [facts] = output;
    if (facts === undefined) throw new ToolError('E_POWERSHELL_BROKEN', `${path} says nothing of itself.`, '');
    return { ...facts, path, origin, version, edition, isElsewhere: session.isElsewhere };
  } catch (failure) {
    if (failure instanceof ToolError) return failure;
    throw failure;
  }
}
