# Generated from src/windows/policy.ts: change it there.

function Get-PolicySetting {
    <#
    .SYNOPSIS
    Reads a setting in both places and says which one wins.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $PolicyPath,
        [string] $LocalPath,
        [string] $Name
    )

    $policy = Get-RegistryState -Path $PolicyPath -Name $Name
    $local = Get-RegistryState -Path $LocalPath -Name $Name
    if ($policy.Kind -eq 'Denied') {
        return [pscustomobject]@{
            Name      = $Name
            Policy    = $policy
            Local     = $local
            Winner    = 'unknown'
            Effective = $policy
        }
    }
    if ($policy.Kind -ne 'Absent') {
        return [pscustomobject]@{
            Name      = $Name
            Policy    = $policy
            Local     = $local
            Winner    = 'policy'
            Effective = $policy
        }
    }
    if ($local.Kind -eq 'Denied') {
        return [pscustomobject]@{
            Name      = $Name
            Policy    = $policy
            Local     = $local
            Winner    = 'unknown'
            Effective = $local
        }
    }
    return [pscustomobject]@{
        Name      = $Name
        Policy    = $policy
        Local     = $local
        Winner    = 'local'
        Effective = $local
    }
}
