# Generated from src/simulator/access.ts: change it there.

function Set-Acl {
    <#
    .SYNOPSIS
    Stands in for Set-Acl of the module Microsoft.PowerShell.Security.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'Path')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
        [string[]] $Path = @(),

        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, Position = 0)]
        [object] $AclObject,

        [Parameter(ParameterSetName = 'Path', Position = 2)]
        [Parameter(ParameterSetName = 'LiteralPath', Position = 1)]
        [string] $CentralAccessPolicy,

        [Parameter(ParameterSetName = 'Path')]
        [Parameter(ParameterSetName = 'LiteralPath')]
        [switch] $ClearCentralAccessPolicy,

        [switch] $Passthru,

        [string] $Filter,

        [string[]] $Include,

        [string[]] $Exclude,

        [switch] $UseTransaction,

        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0)]
        [psobject] $InputObject,

        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
        [string[]] $LiteralPath = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Set-Acl' -Passed @($PSBoundParameters.Keys) -Implemented @('LiteralPath', 'AclObject', 'Path')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
        AclObject   = $AclObject
        Path        = $Path
    }
    try {
        Assert-LabReached
        Invoke-LabSetAcl -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
