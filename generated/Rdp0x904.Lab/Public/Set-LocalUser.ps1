# Generated from src/simulator/accounts.ts: change it there.

function Set-LocalUser {
    <#
    .SYNOPSIS
    Stands in for Set-LocalUser of the module Microsoft.PowerShell.LocalAccounts.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'Name')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0)]
        [string] $Name,

        [datetime] $AccountExpires,

        [switch] $AccountNeverExpires,

        [string] $Description,

        [string] $FullName,

        [securestring] $Password,

        [bool] $PasswordNeverExpires,

        [bool] $UserMayChangePassword,

        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0)]
        [object] $InputObject,

        [Parameter(ParameterSetName = 'SID', Mandatory, Position = 0)]
        [object] $SID
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Set-LocalUser' -Passed @($PSBoundParameters.Keys) -Implemented @('Name', 'PasswordNeverExpires', 'Password')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        Name                 = $Name
        PasswordNeverExpires = $PasswordNeverExpires
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
