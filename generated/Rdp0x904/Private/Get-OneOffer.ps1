# Generated from src/protocol/look.ts: change it there.

function Get-OneOffer {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Asked,
        [string] $Address,
        [long] $Port,
        $Patience
    )

    $source = Open-ProbeConnection -Addresses @($Address) -Port $Port -Patience $Patience
    $step = $source.Step
    $connection = $source.Connection
    if ($null -eq $connection) {
        return [pscustomobject]@{
            Asked    = $Asked
            Accepted = $false
            Answer   = $step.Detail
        }
    }
    try {
        $parameters = @{
            Connection = $connection
            Protocols  = @(Get-AskedProtocol -Name $Asked)
            Patience   = $Patience
        }
        $source = Receive-Exchange @parameters
        $bytes = $source.Bytes
        $ended = $source.Ended
        return ConvertTo-Offer -Asked $Asked -Exchange (ConvertTo-Exchange -Bytes $bytes -Ended $ended)
    } finally {
        Close-RdpConnection -Connection $connection
    }
}
