#Requires -Version 5.1
<#
.SYNOPSIS
Checks the Rdp0x904 module that lies beside this script and installs it for all users.

.DESCRIPTION
Every file is checked before anything is written, and the copy is checked again before it takes its place. Scripts must
carry a valid Authenticode signature, all by the same certificate; the other files must have the SHA-256 that the signed
list Rdp0x904.files.psd1 names; and no file may be missing or extra. Versions are installed side by side.

.PARAMETER Destination
Folder of modules to install into. Without it, the one for all users, which needs an elevated PowerShell.

.PARAMETER Thumbprint
SHA-1 thumbprint of the certificate that must have signed. Without it, any certificate that Windows trusts for signing.

.PARAMETER SkipSignatureCheck
Installs without looking at signatures. For systems where PowerShell cannot check them; check them by other means first.

.PARAMETER Force
Replaces the same version where it is installed already.

.PARAMETER Uninstall
Removes what was installed.

.PARAMETER Version
Removes only this version. Without it, all of them.

.EXAMPLE
.\Install-Rdp0x904.ps1 -WhatIf

Checks everything and says what would be installed where.

.EXAMPLE
.\Install-Rdp0x904.ps1 -Uninstall -Version 0.1.0

Removes one version.
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium', DefaultParameterSetName = 'Install')]
[OutputType([pscustomobject])]
param(
    [ValidateNotNullOrEmpty()]
    [string] $Destination,

    [Parameter(ParameterSetName = 'Install')]
    [ValidatePattern('^[0-9A-Fa-f]{40}$')]
    [string] $Thumbprint,

    [Parameter(ParameterSetName = 'Install')]
    [switch] $SkipSignatureCheck,

    [Parameter(ParameterSetName = 'Install')]
    [switch] $Force,

    [Parameter(Mandatory, ParameterSetName = 'Uninstall')]
    [switch] $Uninstall,

    [Parameter(ParameterSetName = 'Uninstall')]
    [version] $Version
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$name = 'Rdp0x904'
# Windows PowerShell has no $IsWindows.
$onWindows = $PSVersionTable.PSEdition -eq 'Desktop' -or $IsWindows

function Test-Elevation {
    if (-not $onWindows) { return (id -u) -eq '0' }
    $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
    $principal = New-Object -TypeName Security.Principal.WindowsPrincipal -ArgumentList $identity
    return $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
}

# The folder for all users; PowerShell 7 on Windows reads the one of Windows PowerShell too (about_PSModulePath).
function Get-MachineFolder {
    if (-not (Test-Elevation)) {
        throw 'Installing for all users needs an elevated PowerShell. Start one with "Run as administrator", or name a folder of your own with -Destination.'
    }
    if ($onWindows) { return Join-Path -Path $env:ProgramFiles -ChildPath 'WindowsPowerShell\Modules' }
    return '/usr/local/share/powershell/Modules'
}

# The certificate that signed a file. Ends with an error unless the signature is valid and by the expected certificate.
function Get-TrustedSigner {
    param([string] $Path, [string] $Expected)

    $signature = Get-AuthenticodeSignature -LiteralPath $Path
    if ($signature.Status -ne 'Valid') {
        throw "The signature of '$Path' is not valid: $($signature.Status). $($signature.StatusMessage)"
    }
    $signer = $signature.SignerCertificate.Thumbprint
    if ($Expected -and $signer -ne $Expected) {
        throw "'$Path' is signed by $signer, not by $Expected."
    }
    return $signer
}

# Ends with an error unless the folder holds exactly the listed files, each as it was released.
function Assert-Content {
    param([string] $Folder, [hashtable] $Files, [string] $Signer)

    $start = (Get-Item -LiteralPath $Folder).FullName.Length + 1
    foreach ($item in Get-ChildItem -LiteralPath $Folder -Recurse -Force) {
        $path = $item.FullName.Substring($start).Replace('\', '/')
        if ($item.LinkType -in 'SymbolicLink', 'Junction') {
            throw "'$path' is a link: what it holds can change after the check."
        }
        if (-not $item.PSIsContainer -and $path -cnotin $Files.Keys) {
            throw "'$path' does not belong to the module."
        }
    }
    foreach ($path in $Files.Keys) {
        $file = Join-Path -Path $Folder -ChildPath $path
        if (-not (Test-Path -LiteralPath $file -PathType Leaf)) {
            throw "'$path' is missing."
        }
        if ($Files[$path] -eq 'signature') {
            if ($Signer) { $null = Get-TrustedSigner -Path $file -Expected $Signer }
        }
        elseif ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne $Files[$path]) {
            throw "'$path' was changed after its release."
        }
    }
}

if ($Uninstall) {
    if (-not $Destination) { $Destination = Get-MachineFolder }
    $parent = Join-Path -Path $Destination -ChildPath $name
    $installed = @(Get-ChildItem -LiteralPath $parent -Directory -ErrorAction Ignore | Where-Object {
            ($_.Name -as [version]) -and (-not $Version -or $Version -eq $_.Name) -and
            (Test-Path -LiteralPath (Join-Path -Path $_.FullName -ChildPath "$name.psd1"))
        })
    if ($installed.Count -eq 0) { throw "$name $Version is not installed in '$Destination'." }
    foreach ($folder in $installed) {
        if ($PSCmdlet.ShouldProcess($folder.FullName, "Uninstall $name $($folder.Name)")) {
            Remove-Item -LiteralPath $folder.FullName -Recurse -Force -Confirm:$false
        }
    }
    if ((Test-Path -LiteralPath $parent) -and -not (Get-ChildItem -LiteralPath $parent -Force)) {
        Remove-Item -LiteralPath $parent -Confirm:$false
    }
    return
}

$listFile = Join-Path -Path $PSScriptRoot -ChildPath "$name.files.psd1"
$signer = ''
if ($SkipSignatureCheck) {
    Write-Warning -Message 'Signatures are not checked.'
}
elseif (Get-Command -Name Get-AuthenticodeSignature -ErrorAction Ignore) {
    $signer = Get-TrustedSigner -Path $listFile -Expected $Thumbprint
}
else {
    throw 'PowerShell cannot check signatures on this system. Check them with "rdp0x904 verify" (docs/trust.md), then use -SkipSignatureCheck.'
}
$list = Import-PowerShellDataFile -LiteralPath $listFile
$source = Join-Path -Path $PSScriptRoot -ChildPath "$name/$($list.Version)"
Assert-Content -Folder $source -Files $list.Files -Signer $signer

if (-not $Destination) { $Destination = Get-MachineFolder }
$target = Join-Path -Path $Destination -ChildPath "$name/$($list.Version)"
$replaces = Test-Path -LiteralPath $target
if ($replaces -and -not $Force) {
    throw "$name $($list.Version) is already installed in '$target'. Use -Force to replace it."
}
if (-not $PSCmdlet.ShouldProcess($target, "Install $name $($list.Version)")) { return }

# The copy is checked where only administrators can change it, and takes its place in one step.
$fresh = "$target.$PID.new"
$old = "$target.$PID.old"
try {
    foreach ($path in $list.Files.Keys) {
        $copy = Join-Path -Path $fresh -ChildPath $path
        $null = New-Item -Path (Split-Path -Path $copy -Parent) -ItemType Directory -Force
        Copy-Item -LiteralPath (Join-Path -Path $source -ChildPath $path) -Destination $copy
    }
    Assert-Content -Folder $fresh -Files $list.Files -Signer $signer
    # Windows marks what was downloaded, and asks again about each such file; these have been checked.
    if ($onWindows) { Get-ChildItem -LiteralPath $fresh -Recurse -File | Unblock-File }
    if ($replaces) { Move-Item -LiteralPath $target -Destination $old }
    Move-Item -LiteralPath $fresh -Destination $target
}
finally {
    if ((Test-Path -LiteralPath $old) -and -not (Test-Path -LiteralPath $target)) {
        Move-Item -LiteralPath $old -Destination $target
    }
    foreach ($rest in $fresh, $old) {
        if (Test-Path -LiteralPath $rest) { Remove-Item -LiteralPath $rest -Recurse -Force -Confirm:$false }
    }
}
[pscustomobject]@{
    Name    = $name
    Version = $list.Version
    Path    = $target
    Signer  = $signer
}
