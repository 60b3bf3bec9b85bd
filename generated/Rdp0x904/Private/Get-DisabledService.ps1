# Generated from src/windows/certificate-plumbing.ts: change it there.

function Get-DisabledService {
    <#
    .SYNOPSIS
    Names of the services that are disabled.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Plumbing
    )

    $items = @(
        $Plumbing.Services |
            Where-Object { $(if ($null -ne $_.Current) { $_.Current.StartType } else { $null }) -eq 'Disabled' }
    )
    return @($items | ForEach-Object { $_.Name })
}
