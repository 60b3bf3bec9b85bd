# Generated from src/simulator/system.ts: change it there.

function Invoke-LabGetSystemFolder {
    <#
    .SYNOPSIS
    Get-SystemFolder.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    return 'C:\Windows\System32'
}
