import type { X509Certificate } from './certificates.js';
import { command } from './command.js';
import type { EnumValue, Integer } from './dotnet.js';
import { systemFunction } from './system-function.js';

/** The module itself: where it lies, who signed it, and what it tells those who watch this computer. */

/** Where the module that runs was loaded from. */
export interface ProductPlace {
  /** Folder of the module; empty where it was loaded from no file. */
  readonly Folder: string;
  /** Every folder and file below, with full path. */
  readonly Contents: readonly string[];
  readonly ProgramFiles: string;
  /** Names of the cmdlets that the module has. */
  readonly Cmdlets: readonly string[];
}

/**
 * Where the module that runs was loaded from (learn.microsoft.com, "PSModuleInfo Class"; "Environment.SpecialFolder Enum",
 * ProgramFiles).
 */
export const getProductPlace = systemFunction({
  name: 'Get-ProductPlace',
  synopsis: 'Where this module was loaded from, and what it has.',
  parameters: {},
  powershell: `
    $module = $ExecutionContext.SessionState.Module
    $folder = if ($module.Path) { $module.ModuleBase } else { '' }
    $contents = if ($folder) { [System.IO.Directory]::GetFileSystemEntries($folder, '*', 'AllDirectories') }
    [pscustomobject]@{
        Folder       = $folder
        Contents     = @($contents)
        ProgramFiles = [System.Environment]::GetFolderPath('ProgramFiles')
        Cmdlets      = @($module.ExportedFunctions.Keys)
    }`,
}).one<ProductPlace>();

/** System.Management.Automation.Signature, as far as used (learn.microsoft.com, "SignatureStatus Enum"). */
export interface AuthenticodeSignature {
  readonly Path: string;
  /** Valid: unchanged since it was signed, by somebody whose root this computer trusts. */
  readonly Status: EnumValue<
    'Valid' | 'UnknownError' | 'NotSigned' | 'HashMismatch' | 'NotTrusted' | 'NotSupportedFileFormat' | 'Incompatible'
  >;
  /** None where the file is not signed. */
  readonly SignerCertificate: X509Certificate | undefined;
}

/** learn.microsoft.com, Microsoft.PowerShell.Security, Get-AuthenticodeSignature. Windows only. */
export const getAuthenticodeSignature = command({
  name: 'Get-AuthenticodeSignature',
  module: 'Microsoft.PowerShell.Security',
  parameters: { LiteralPath: 'string[]' },
}).many<AuthenticodeSignature>();

/** What an entry in the event log is (learn.microsoft.com, "EventLogEntryType Enum"). */
export type ProductEventKind = 'Information' | 'Warning' | 'Error';

/**
 * Writes to the Application log under our own source, by .NET because PowerShell 7 has no Write-EventLog
 * (learn.microsoft.com, "EventLog.WriteEntry Method", "EventLog.CreateEventSource Method"). Other systems have no event log.
 */
export const writeProductEvent = systemFunction({
  name: 'Write-ProductEvent',
  synopsis: 'Writes an entry of this product to the Application log.',
  parameters: { Kind: 'string', Number: 'int', Words: 'string' },
  powershell: `
    if ($env:OS -ne 'Windows_NT') {
        return
    }
    if (-not [System.Diagnostics.EventLog]::SourceExists('Rdp0x904')) {
        [System.Diagnostics.EventLog]::CreateEventSource('Rdp0x904', 'Application')
    }
    [System.Diagnostics.EventLog]::WriteEntry('Rdp0x904', $Words, $Kind, $Number)`,
}).none();

/** Numbers of our entries in the event log; docs/logs.md lists them. They never change their meaning. */
export const productEvents = {
  broughtBack: 1,
  notBroughtBack: 2,
  changeMade: 10,
  changeNotFound: 11,
  changeTakenBack: 12,
  changeNotTakenBack: 13,
  faultFound: 20,
  repairFailed: 21,
} as const satisfies Readonly<Record<string, Integer>>;
