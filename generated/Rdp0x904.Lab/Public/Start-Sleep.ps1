# Generated from src/simulator/time.ts: change it there.

function Start-Sleep {
    <#
    .SYNOPSIS
    Stands in for Start-Sleep of the module Microsoft.PowerShell.Utility.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Seconds')]
    param(
        [Parameter(ParameterSetName = 'Seconds', Mandatory, Position = 0)]
        [int] $Seconds,

        [Parameter(ParameterSetName = 'Milliseconds', Mandatory)]
        [int] $Milliseconds
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Start-Sleep' -Passed @($PSBoundParameters.Keys) -Implemented @('Seconds')
    $received = [pscustomobject]@{
        Seconds = $Seconds
    }
    try {
        Assert-LabReached
        Invoke-LabStartSleep -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
