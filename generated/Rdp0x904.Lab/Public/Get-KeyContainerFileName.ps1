# Generated from src/simulator/certificate-blob.ts: change it there.

function Get-KeyContainerFileName {
    <#
    .SYNOPSIS
    Stands in for Get-KeyContainerFileName of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $Container,
        [string] $Provider,
        [int] $ProviderType
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-KeyContainerFileName' -Passed @($PSBoundParameters.Keys) -Implemented @('Container', 'Provider', 'ProviderType')
    $received = [pscustomobject]@{
        Container    = $Container
        Provider     = $Provider
        ProviderType = $ProviderType
    }
    try {
        Assert-LabReached
        Invoke-LabGetKeyContainerFileName -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
