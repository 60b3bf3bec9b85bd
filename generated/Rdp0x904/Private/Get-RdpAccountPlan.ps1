# Generated from src/recipes/repair-rdp-account.ts: change it there.

function Get-RdpAccountPlan {
    <#
    .SYNOPSIS
    The changes that Repair-RdpAccount would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation,
        [securestring] $Password,
        $NeverExpires
    )

    $name = $Observation.Name
    $account = $Observation.Account
    $now = $Observation.Now
    if ($null -eq $account) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("This computer has no account $name. Accounts of a domain are repaired there."),
            'AccountNotFound',
            'ObjectNotFound',
            $null
        )
    }
    if ($null -ne $Password -and $Password.Length -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('An empty password does not open Remote Desktop.'),
            'PasswordEmpty',
            'InvalidArgument',
            $null
        )
    }
    $change = [pscustomobject]@{
        Kind      = 'LocalAccount'
        Account   = $account.Name
        Operation = 'Enable'
        Replaces  = ''
    }
    $stale = (
        $account.PasswordSet.Length -eq 0 -or
        ($account.PasswordEnds.Length -ne 0 -and [string]::CompareOrdinal($account.PasswordEnds, $now) -lt 0)
    )
    $changes = [System.Collections.Generic.List[object]]::new()
    # The account opens last: until then its password is the new one.
    if ($null -ne $Password -and $stale) {
        $changes.Add(
            [pscustomobject]@{
                Kind      = $change.Kind
                Account   = $change.Account
                Operation = 'SetPassword'
                Replaces  = $account.PasswordSet
            }
        )
    }
    if ($NeverExpires -eq $true -and $account.PasswordExpires) {
        $changes.Add(
            [pscustomobject]@{
                Kind      = $change.Kind
                Account   = $change.Account
                Replaces  = $change.Replaces
                Operation = 'KeepPassword'
            }
        )
    }
    if ($account.Locked) {
        $changes.Add(
            [pscustomobject]@{
                Kind      = $change.Kind
                Account   = $change.Account
                Replaces  = $change.Replaces
                Operation = 'Unlock'
            }
        )
    }
    if (-not $account.Enabled) {
        $changes.Add($change)
    }
    return $changes.ToArray()
}
