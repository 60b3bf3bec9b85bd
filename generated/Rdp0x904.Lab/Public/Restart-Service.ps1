# Generated from src/simulator/services.ts: change it there.

function Restart-Service {
    <#
    .SYNOPSIS
    Stands in for Restart-Service of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'InputObject')]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0)]
        [object[]] $InputObject,

        [switch] $Force,

        [switch] $PassThru,

        [string[]] $Include,

        [string[]] $Exclude,

        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0)]
        [string[]] $Name = @(),

        [Parameter(ParameterSetName = 'DisplayName', Mandatory)]
        [string[]] $DisplayName
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Restart-Service' -Passed @($PSBoundParameters.Keys) -Implemented @('Name', 'Force')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        Name  = $Name
        Force = $Force.IsPresent
    }
    try {
        Assert-LabReached
        Invoke-LabRestartService -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
