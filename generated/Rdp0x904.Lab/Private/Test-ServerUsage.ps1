# Generated from src/windows/rdp-certificate-problem.ts: change it there.

function Test-ServerUsage {
    <#
    .SYNOPSIS
    Server Authentication or Remote Desktop Authentication, or no limit at all (event 1054 of the Remote
    Connection Manager).
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Usages
    )

    return (
        $Usages.Count -eq 0 -or
        [array]::IndexOf([string[]] $Usages, '1.3.6.1.5.5.7.3.1') -ge 0 -or
        [array]::IndexOf([string[]] $Usages, '1.3.6.1.4.1.311.54.1.2') -ge 0
    )
}
