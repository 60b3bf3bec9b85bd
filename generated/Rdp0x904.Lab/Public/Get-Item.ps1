# Generated from src/simulator/registry.ts: change it there.

function Get-Item {
    <#
    .SYNOPSIS
    Stands in for Get-Item of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Path')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
        [string[]] $Path,

        [string] $Filter,

        [string[]] $Include,

        [string[]] $Exclude,

        [switch] $Force,

        [pscredential] $Credential,

        [switch] $UseTransaction,

        [string[]] $Stream,

        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
        [string[]] $LiteralPath = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-Item' -Passed @($PSBoundParameters.Keys) -Implemented @('LiteralPath')
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
    }
    try {
        Assert-LabReached
        Invoke-LabGetItem -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
