# Generated from src/recipes/repair-rdp-name-resolution.ts: change it there.

function Get-RdpNameResolutionPlan {
    <#
    .SYNOPSIS
    The changes that Repair-RdpNameResolution would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Resolution,
        $ComputerName
    )

    $stale = @(Get-StaleAddress -Resolution $Resolution)
    if ($stale.Count -gt 0) {
        return @(
            [pscustomobject]@{
                Kind     = 'DnsCache'
                HostName = $Resolution.Name
                Address  = if ($stale.Count -gt 0) { $stale[0] } else { '' }
            }
        )
    }
    if ($null -ne $ComputerName -and $Resolution.Known.Count -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new(
                $(
                    if ($Resolution.Longer.Length -eq 0) {
                        "Nobody knows '$ComputerName'. Use the full name or the address."
                    } else {
                        "'$ComputerName' resolves with its domain only: use '$($Resolution.Longer)'."
                    }
                )
            ),
            'NameUnknown',
            'ObjectNotFound',
            $null
        )
    }
    return @()
}
