# Generated from src/protocol/negotiation.ts: change it there.

function Get-ProtocolValue {
    <#
    .SYNOPSIS
    The value of a protocol in requestedProtocols and selectedProtocol (MS-RDPBCGR 2.2.1.1.1).
    #>
    [CmdletBinding()]
    [OutputType([double], [int])]
    param(
        [string] $Name
    )

    switch ($Name) {
        'RDP' {
            return 0
        }
        'SSL' {
            return 1
        }
        'HYBRID' {
            return 2
        }
        'RDSTLS' {
            return 4
        }
        'HYBRID_EX' {
            return 8
        }
        'RDSAAD' {
            return 16
        }
    }
}
