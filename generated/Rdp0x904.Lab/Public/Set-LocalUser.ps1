# Generated from src/simulator/accounts.ts: change it there.

function Set-LocalUser {
    <#
    .SYNOPSIS
    Stands in for Set-LocalUser of the module Microsoft.PowerShell.LocalAccounts.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string] $Name,
        [bool] $PasswordNeverExpires,
        [securestring] $Password
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name                 = $Name
        PasswordNeverExpires = $PasswordNeverExpires
        Confirm              = $false
        Password             = $Password
    }
    try {
        Assert-LabReached
        Invoke-LabSetLocalUser -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
