# Generated from src/simulator/accounts.ts: change it there.

function Get-LocalUser {
    <#
    .SYNOPSIS
    Stands in for Get-LocalUser of the module Microsoft.PowerShell.LocalAccounts.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Name')]
    [OutputType('Microsoft.PowerShell.Commands.LocalUser')]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0)]
        [string[]] $Name = @(),

        [Parameter(ParameterSetName = 'SID', Position = 0)]
        [object[]] $SID
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-LocalUser' -Passed @($PSBoundParameters.Keys) -Implemented @('Name')
    $received = [pscustomobject]@{
        Name = $Name
    }
    try {
        Assert-LabReached
        Invoke-LabGetLocalUser -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'Microsoft.PowerShell.Commands.LocalUser')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
