# Generated from src/simulator/registry.ts: change it there.

function Remove-ItemProperty {
    <#
    .SYNOPSIS
    Stands in for Remove-ItemProperty of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'Path')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
        [string[]] $Path,

        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, Position = 0)]
        [string[]] $Name,

        [switch] $Force,

        [string] $Filter,

        [string[]] $Include,

        [string[]] $Exclude,

        [pscredential] $Credential,

        [switch] $UseTransaction,

        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
        [string[]] $LiteralPath = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Remove-ItemProperty' -Passed @($PSBoundParameters.Keys) -Implemented @('LiteralPath', 'Name')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
        Name        = $Name
    }
    try {
        Assert-LabReached
        Invoke-LabRemoveItemProperty -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
