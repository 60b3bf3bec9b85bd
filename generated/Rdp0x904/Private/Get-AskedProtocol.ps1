# Generated from src/protocol/negotiate-step.ts: change it there.

function Get-AskedProtocol {
    <#
    .SYNOPSIS
    A server that requires NLA must be asked for TLS along with it (MS-RDPBCGR 2.2.1.1.1).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Name
    )

    if ($Name -eq 'HYBRID') {
        return @('SSL', 'HYBRID')
    }
    return @($Name)
}
