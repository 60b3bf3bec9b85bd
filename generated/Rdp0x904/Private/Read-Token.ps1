# Generated from src/protocol/credssp-request.ts: change it there.

function Read-Token {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Bytes,
        $Field
    )

    $inner = $Field
    # A list, its first record, the record's only field, its octets.
    foreach ($tag in @(48, 48, 160, 4)) {
        $inner = if ($null -eq $inner) {
            $null
        } else {
            Read-Der -Bytes $Bytes -Start $inner.Start -Limit $inner.End
        }
        if ($null -eq $inner -or $inner.Tag -ne $tag) {
            return @()
        }
    }
    if ($null -eq $inner) {
        return @()
    }
    return @(Get-DerContent -Bytes $Bytes -Element $inner)
}
