# Generated from src/simulator/product.ts: change it there.

function Get-AuthenticodeSignature {
    <#
    .SYNOPSIS
    Stands in for Get-AuthenticodeSignature of the module Microsoft.PowerShell.Security.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'FilePath')]
    param(
        [Parameter(ParameterSetName = 'FilePath', Mandatory, Position = 0)]
        [string[]] $FilePath,

        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
        [string[]] $LiteralPath = @(),

        [Parameter(ParameterSetName = 'SourcePathOrExtension', Mandatory)]
        [string[]] $SourcePathOrExtension,

        [Parameter(ParameterSetName = 'SourcePathOrExtension', Mandatory)]
        [object[]] $Content
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-AuthenticodeSignature' -Passed @($PSBoundParameters.Keys) -Implemented @('LiteralPath')
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
    }
    try {
        Assert-LabReached
        Invoke-LabGetAuthenticodeSignature -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
