# Generated from src/windows/firewall-view.ts: change it there.

function Test-ProfileName {
    <#
    .SYNOPSIS
    Whether `Any`, or names such as `Domain, Private`, hold this one.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Profiles,
        [string] $Name
    )

    return (
        [string]::Equals($Profiles, 'Any') -or
        [array]::IndexOf([string[]] @($Profiles.Replace(' ', '') -csplit ',', 0, 'SimpleMatch'), $Name) -ge 0
    )
}
