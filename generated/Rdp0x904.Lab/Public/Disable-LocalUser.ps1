# Generated from src/simulator/accounts.ts: change it there.

function Disable-LocalUser {
    <#
    .SYNOPSIS
    Stands in for Disable-LocalUser of the module Microsoft.PowerShell.LocalAccounts.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'InputObject')]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0)]
        [object[]] $InputObject,

        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0)]
        [string[]] $Name = @(),

        [Parameter(ParameterSetName = 'SID', Mandatory, Position = 0)]
        [object[]] $SID
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Disable-LocalUser' -Passed @($PSBoundParameters.Keys) -Implemented @('Name')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        Name = $Name
    }
    try {
        Assert-LabReached
        Invoke-LabDisableLocalUser -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
