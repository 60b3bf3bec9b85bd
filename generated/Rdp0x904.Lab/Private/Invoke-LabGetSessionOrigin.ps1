# Generated from src/simulator/system.ts: change it there.

function Invoke-LabGetSessionOrigin {
    <#
    .SYNOPSIS
    Get-SessionOrigin.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    return $script:Lab.Host.SessionOrigin
}
