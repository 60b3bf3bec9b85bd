# Generated from src/simulator/services.ts: change it there.

function Set-Service {
    <#
    .SYNOPSIS
    Stands in for Set-Service of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'Name')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0)]
        [string] $Name,

        [string[]] $ComputerName,

        [string] $DisplayName,

        [string] $Description,

        [ServiceStartMode] $StartupType,

        [string] $Status,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InputObject')]
        [object] $InputObject
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Set-Service' -Passed @($PSBoundParameters.Keys) -Implemented @('Name', 'StartupType')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        Name        = $Name
        StartupType = [string] $StartupType
    }
    try {
        Assert-LabReached
        Invoke-LabSetService -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
