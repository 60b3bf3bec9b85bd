# Generated from src/simulator/time.ts: change it there.

function Get-Date {
    <#
    .SYNOPSIS
    Stands in for Get-Date of the module Microsoft.PowerShell.Utility.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Format')]
    param(
        [Parameter(Position = 0)]
        [datetime] $Date,

        [int] $Year,

        [int] $Month,

        [int] $Day,

        [int] $Hour,

        [int] $Minute,

        [int] $Second,

        [int] $Millisecond,

        [object] $DisplayHint,

        [Parameter(ParameterSetName = 'Format')]
        [string] $Format,

        [Parameter(ParameterSetName = 'UFormat')]
        [string] $UFormat
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-Date' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetDate
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
