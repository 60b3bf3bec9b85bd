# Generated from src/simulator/items.ts: change it there.

function Test-Path {
    <#
    .SYNOPSIS
    Stands in for Test-Path of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Path')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
        [string[]] $Path,

        [string] $Filter,

        [string[]] $Include,

        [string[]] $Exclude,

        [object] $PathType,

        [switch] $IsValid,

        [pscredential] $Credential,

        [switch] $UseTransaction,

        [datetime] $OlderThan,

        [datetime] $NewerThan,

        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
        [string[]] $LiteralPath = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Test-Path' -Passed @($PSBoundParameters.Keys) -Implemented @('LiteralPath')
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
    }
    try {
        Assert-LabReached
        Invoke-LabTestPath -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
