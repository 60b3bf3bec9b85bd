# Generated from src/windows/patch-level.ts: change it there.

function Get-PatchLevelState {
    <#
    .SYNOPSIS
    Reads version, revision and updates.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $computer = Get-ComputerState
    return [pscustomobject]@{
        Caption  = $computer.Caption
        Build    = $computer.Build
        Revision = Get-RegistryState -Path 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' -Name 'UBR'
        HotFixes = @(Get-CimInstance -ClassName 'Win32_QuickFixEngineering' -ErrorAction Stop | ForEach-Object { $_.HotFixID })
    }
}
