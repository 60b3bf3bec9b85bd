# Generated from src/simulator/services.ts: change it there.

function Get-Service {
    <#
    .SYNOPSIS
    Stands in for Get-Service of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Name')]
    [OutputType('System.ServiceProcess.ServiceController')]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0)]
        [string[]] $Name = @(),

        [string[]] $ComputerName,

        [switch] $DependentServices,

        [switch] $RequiredServices,

        [string[]] $Include,

        [string[]] $Exclude,

        [Parameter(ParameterSetName = 'DisplayName', Mandatory)]
        [string[]] $DisplayName,

        [Parameter(ParameterSetName = 'InputObject')]
        [object[]] $InputObject
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-Service' -Passed @($PSBoundParameters.Keys) -Implemented @('Name')
    $received = [pscustomobject]@{
        Name = $Name
    }
    try {
        Assert-LabReached
        Invoke-LabGetService -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'System.ServiceProcess.ServiceController')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
