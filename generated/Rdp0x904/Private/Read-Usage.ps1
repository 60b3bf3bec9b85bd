# Generated from src/protocol/certificate.ts: change it there.

function Read-Usage {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Der,
        $Extension
    )

    return @(
        @(Select-ArraySlice -Items @(Read-DerList -Bytes $Der -Parent $Extension) -Start 0 -End 20) |
            ForEach-Object { Read-DerIdentifier -Bytes $Der -Element $_ }
    )
}
