# Generated from src/simulator/access.ts: change it there.

function Get-Acl {
    <#
    .SYNOPSIS
    Stands in for Get-Acl of the module Microsoft.PowerShell.Security.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Path')]
    [OutputType('System.Security.AccessControl.ObjectSecurity')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0)]
        [string[]] $Path = @(),

        [switch] $Audit,

        [switch] $AllCentralAccessPolicies,

        [string] $Filter,

        [string[]] $Include,

        [string[]] $Exclude,

        [switch] $UseTransaction,

        [Parameter(ParameterSetName = 'InputObject', Mandatory)]
        [psobject] $InputObject,

        [Parameter(ParameterSetName = 'LiteralPath')]
        [string[]] $LiteralPath = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-Acl' -Passed @($PSBoundParameters.Keys) -Implemented @('LiteralPath', 'Path')
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
        Path        = $Path
    }
    try {
        Assert-LabReached
        Invoke-LabGetAcl -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'System.Security.AccessControl.ObjectSecurity')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
