# Generated from src/simulator/certificates.ts: change it there.

function Get-ChildItem {
    <#
    .SYNOPSIS
    Stands in for Get-ChildItem of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Path')]
    [OutputType('System.Security.Cryptography.X509Certificates.X509Certificate2')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0)]
        [string[]] $Path,

        [Parameter(ParameterSetName = 'Path', Position = 1)]
        [Parameter(ParameterSetName = 'LiteralPath', Position = 0)]
        [string] $Filter,

        [string[]] $Include,

        [string[]] $Exclude,

        [switch] $Recurse,

        [uint32] $Depth,

        [switch] $Force,

        [switch] $Name,

        [switch] $UseTransaction,

        [System.Management.Automation.FlagsExpression[System.IO.FileAttributes]] $Attributes,

        [switch] $Directory,

        [switch] $File,

        [switch] $Hidden,

        [switch] $ReadOnly,

        [switch] $System,

        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
        [string[]] $LiteralPath = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-ChildItem' -Passed @($PSBoundParameters.Keys) -Implemented @('LiteralPath', 'Force')
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
        Force       = $Force.IsPresent
    }
    try {
        Assert-LabReached
        Invoke-LabGetChildItem -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'System.Security.Cryptography.X509Certificates.X509Certificate2')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
