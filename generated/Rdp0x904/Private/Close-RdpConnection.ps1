# Generated from src/border/connection.ts: change it there.

function Close-RdpConnection {
    <#
    .SYNOPSIS
    Ends a connection.
    #>
    [CmdletBinding()]
    param(
        [object] $Connection
    )

    $Connection.Client.Close()
}
