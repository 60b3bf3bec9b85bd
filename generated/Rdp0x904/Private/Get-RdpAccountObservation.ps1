# Generated from src/recipes/repair-rdp-account.ts: change it there.

function Get-RdpAccountObservation {
    <#
    .SYNOPSIS
    What Repair-RdpAccount looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Name
    )

    return [pscustomobject]@{
        Name    = if ($null -ne $Name) { $Name } else { '' }
        Account = if ($null -eq $Name) { $null } else { Find-LocalAccount -Name $Name }
        Now     = Get-CurrentInstant
    }
}
