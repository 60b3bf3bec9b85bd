# Generated from src/protocol/negotiate-step.ts: change it there.

function ConvertTo-Offer {
    <#
    .SYNOPSIS
    Whether the server took what it was asked for by itself.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Asked,
        $Exchange
    )

    $accepted = $Exchange.Kind -eq 'answer' -and [string]::Equals((Get-SelectedName -Response $Exchange.Response), $Asked)
    return [pscustomobject]@{
        Asked    = $Asked
        Accepted = $accepted
        Answer   = $Exchange.Detail
    }
}
