# Generated from src/recipes/test-rdp-account.ts: change it there.

function Get-RdpAccountTestObservation {
    <#
    .SYNOPSIS
    What Test-RdpAccount looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Name
    )

    $now = Get-CurrentInstant
    if ($null -eq $Name) {
        $source = Get-LocalAccountList
        return [pscustomobject]@{
            Accounts = $source.Accounts
            Failure  = $source.Failure
            Now      = $now
            Missing  = ''
            Named    = $false
        }
    }
    $account = Find-LocalAccount -Name $Name
    if ($null -eq $account) {
        return [pscustomobject]@{
            Accounts = @()
            Failure  = ''
            Now      = $now
            Missing  = $Name
            Named    = $true
        }
    }
    return [pscustomobject]@{
        Accounts = @($account)
        Failure  = ''
        Now      = $now
        Missing  = ''
        Named    = $true
    }
}
