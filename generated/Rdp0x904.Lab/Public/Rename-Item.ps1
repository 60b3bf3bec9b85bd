# Generated from src/simulator/items.ts: change it there.

function Rename-Item {
    <#
    .SYNOPSIS
    Stands in for Rename-Item of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'Path')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
        [string] $Path,

        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, Position = 0)]
        [string] $NewName,

        [switch] $Force,

        [switch] $PassThru,

        [pscredential] $Credential,

        [switch] $UseTransaction,

        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
        [string] $LiteralPath
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Rename-Item' -Passed @($PSBoundParameters.Keys) -Implemented @('LiteralPath', 'NewName')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
        NewName     = $NewName
    }
    try {
        Assert-LabReached
        Invoke-LabRenameItem -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
