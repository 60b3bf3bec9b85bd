import type { Integer } from './dotnet.js';
import { systemFunction } from './system-function.js';

/** Files of the journal: every step that must reach the disk, or be refused by it, before the next one begins. */

/** A folder or file as the journal needs to know it. */
export interface JournalPathState {
  readonly Exists: boolean;
  /** A reparse point, such as a junction or a symbolic link. */
  readonly IsLink: boolean;
  /** Security descriptor as SDDL (MS-DTYP 2.5.1); empty where it does not exist, and on other systems than Windows. */
  readonly Sddl: string;
}

/** What holds the journal; the lock ends with the process at the latest. */
export interface JournalLock {
  Dispose(): void;
}

/** Who runs this. */
export interface Invoker {
  readonly Name: string;
  /** Security identifier; empty on other systems than Windows. */
  readonly Sid: string;
}

/**
 * The folder of the product: in ProgramData on Windows (learn.microsoft.com, "Environment.SpecialFolder Enum",
 * CommonApplicationData), the user's own elsewhere, where only the lab runs.
 */
export const getJournalRoot = systemFunction({
  name: 'Get-JournalRoot',
  synopsis: 'The folder of this product.',
  parameters: {},
  powershell: `
    $place = if ($env:OS -eq 'Windows_NT') { 'CommonApplicationData' } else { 'LocalApplicationData' }
    # Elsewhere the user's own folder may be missing as yet; it is made with ours.
    Join-Path -Path ([System.Environment]::GetFolderPath($place, 'DoNotVerify')) -ChildPath 'Rdp0x904'`,
}).one<string>();

/**
 * Makes a folder with its access list in one call, so that there is no moment in which others may write to it
 * (learn.microsoft.com, "Directory.CreateDirectory", the overload with DirectorySecurity; in .NET,
 * "FileSystemAclExtensions.Create"). A folder that exists stays as it is.
 */
export const addJournalFolder = systemFunction({
  name: 'Add-JournalFolder',
  synopsis: 'Makes a folder with its access list in one call.',
  parameters: { Path: 'string', Sddl: 'string' },
  powershell: `
    if ($env:OS -ne 'Windows_NT') {
        $null = [System.IO.Directory]::CreateDirectory($Path)
        return
    }
    $security = [System.Security.AccessControl.DirectorySecurity]::new()
    $security.SetSecurityDescriptorSddlForm($Sddl)
    if ($PSVersionTable.PSEdition -eq 'Desktop') {
        $null = [System.IO.Directory]::CreateDirectory($Path, $security)
    } else {
        [System.IO.FileSystemAclExtensions]::Create([System.IO.DirectoryInfo]::new($Path), $security)
    }`,
}).none();

/** What a path is. Reads attributes and the security descriptor of the path itself, not of what it links to. */
export const getJournalPathState = systemFunction({
  name: 'Get-JournalPathState',
  synopsis: 'Whether a path exists, whether it is a link, and who may write to it.',
  parameters: { Path: 'string' },
  powershell: `
    $item = Microsoft.PowerShell.Management\\Get-Item -LiteralPath $Path -Force -ErrorAction SilentlyContinue
    if ($null -eq $item) {
        return [pscustomobject]@{ Exists = $false; IsLink = $false; Sddl = '' }
    }
    $link = [System.IO.FileAttributes]::ReparsePoint
    $sddl = if ($env:OS -eq 'Windows_NT') { (Microsoft.PowerShell.Security\\Get-Acl -LiteralPath $Path).Sddl } else { '' }
    [pscustomobject]@{
        Exists = $true
        IsLink = ($item.Attributes -band $link) -eq $link
        Sddl   = $sddl
    }`,
}).one<JournalPathState>();

/** Names of the files in a folder that end with .jsonl, in the order of their characters. */
export const getJournalFileName = systemFunction({
  name: 'Get-JournalFileName',
  synopsis: 'Names of the journal files in a folder, in the order of their characters.',
  outputType: 'string[]',
  parameters: { Path: 'string' },
  powershell: `
    $names = [string[]] @([System.IO.Directory]::GetFiles($Path, '*.jsonl') | Split-Path -Leaf)
    [array]::Sort($names, [System.StringComparer]::Ordinal)
    $names`,
}).many<string>();

/** The text of a file, while somebody else may still write to it. */
export const readJournalText = systemFunction({
  name: 'Read-JournalText',
  synopsis: 'The text of a file, while somebody else may still write to it.',
  parameters: { Path: 'string' },
  powershell: `
    $share = [System.IO.FileShare]::ReadWrite -bor [System.IO.FileShare]::Delete
    $stream = [System.IO.FileStream]::new($Path, [System.IO.FileMode]::Open, [System.IO.FileAccess]::Read, $share)
    try {
        $reader = [System.IO.StreamReader]::new($stream, [System.Text.Encoding]::UTF8)
        $reader.ReadToEnd()
    } finally {
        $stream.Dispose()
    }`,
}).one<string>();

/**
 * Appends to a file and returns once the disk has it (learn.microsoft.com, "FileOptions Enum", WriteThrough;
 * "FileStream.Flush(Boolean)"). What could not be written whole is taken away again.
 */
export const addJournalText = systemFunction({
  name: 'Add-JournalText',
  synopsis: 'Appends text to a file and returns once it is on the disk.',
  parameters: { Path: 'string', Text: 'string' },
  powershell: `
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($Text)
    $through = [System.IO.FileOptions]::WriteThrough
    $stream = [System.IO.FileStream]::new($Path, 'OpenOrCreate', 'ReadWrite', 'Read', 4096, $through)
    try {
        $end = $stream.Seek(0, [System.IO.SeekOrigin]::End)
        try {
            $stream.Write($bytes, 0, $bytes.Length)
            $stream.Flush($true)
        } catch {
            $stream.SetLength($end)
            throw
        }
    } finally {
        $stream.Dispose()
    }`,
}).none();

/** Opens a file that nobody else can open meanwhile; it vanishes when it is closed (FileShare.None, DeleteOnClose). */
export const openJournalLock = systemFunction({
  name: 'Open-JournalLock',
  synopsis: 'Opens a file that nobody else can open until it is closed.',
  outputType: 'System.IO.FileStream',
  parameters: { Path: 'string' },
  powershell: `
    $gone = [System.IO.FileOptions]::DeleteOnClose
    [System.IO.FileStream]::new($Path, 'OpenOrCreate', 'ReadWrite', 'None', 1, $gone)`,
}).one<JournalLock>();

/**
 * Whether somebody holds that file. It is never made by asking. Who may not open it cannot know, and is told no.
 */
export const testJournalLock = systemFunction({
  name: 'Test-JournalLock',
  synopsis: 'Whether another process holds the file that keeps others away.',
  outputType: 'bool',
  parameters: { Path: 'string' },
  powershell: `
    if (-not [System.IO.File]::Exists($Path)) {
        return $false
    }
    try {
        [System.IO.FileStream]::new($Path, 'Open', 'Read', 'Read').Dispose()
        return $false
    } catch [System.IO.FileNotFoundException], [System.UnauthorizedAccessException] {
        return $false
    } catch [System.IO.IOException] {
        return $true
    }`,
}).one<boolean>();

/** Who runs this, for the journal. */
export const getInvoker = systemFunction({
  name: 'Get-Invoker',
  synopsis: 'Who runs this.',
  parameters: {},
  powershell: `
    if ($env:OS -ne 'Windows_NT') {
        return [pscustomobject]@{ Name = [System.Environment]::UserName; Sid = '' }
    }
    $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    [pscustomobject]@{ Name = $identity.Name; Sid = $identity.User.Value }`,
}).one<Invoker>();

/** A number that nobody guesses twice, for the name of a run. */
export const getRandomNumber = systemFunction({
  name: 'Get-RandomNumber',
  synopsis: 'A random number below 4294967296.',
  outputType: 'long',
  parameters: {},
  powershell: `
    $bytes = [guid]::NewGuid().ToByteArray()
    [long] [System.BitConverter]::ToUInt32($bytes, 0)`,
}).one<Integer>();
