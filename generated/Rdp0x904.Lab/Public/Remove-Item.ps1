# Generated from src/simulator/items.ts: change it there.

function Remove-Item {
    <#
    .SYNOPSIS
    Stands in for Remove-Item of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'Path')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
        [string[]] $Path,

        [string] $Filter,

        [string[]] $Include,

        [string[]] $Exclude,

        [switch] $Recurse,

        [switch] $Force,

        [pscredential] $Credential,

        [switch] $UseTransaction,

        [string[]] $Stream,

        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
        [string[]] $LiteralPath = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Remove-Item' -Passed @($PSBoundParameters.Keys) -Implemented @('LiteralPath', 'Force')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
        Force       = $Force.IsPresent
    }
    try {
        Assert-LabReached
        Invoke-LabRemoveItem -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
