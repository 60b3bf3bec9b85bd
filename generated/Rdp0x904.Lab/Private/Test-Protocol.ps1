# Generated from src/protocol/negotiation.ts: change it there.

function Test-Protocol {
    <#
    .SYNOPSIS
    Whether a sum of protocol values contains a protocol. RDP is the value 0 and so contained in
    nothing.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [double] $Protocols,
        [string] $Name
    )

    $value = Get-ProtocolValue -Name $Name
    return $value -gt 0 -and [Math]::Floor([double] ([double] $Protocols / $value)) % 2 -eq 1
}
