# Generated from src/protocol/credssp-request.ts: change it there.

function Read-Integer {
    [CmdletBinding()]
    [OutputType([double])]
    param(
        [object[]] $Bytes,
        $Field
    )

    $element = if ($null -eq $Field) {
        $null
    } else {
        Read-Der -Bytes $Bytes -Start $Field.Start -Limit $Field.End
    }
    if ($null -eq $element -or $element.Tag -ne 2) {
        return $null
    }
    $size = $element.End - $element.Start
    # An unsigned 32-bit value with its top bit set needs a fifth byte, or is written as a negative one.
    if ($size -lt 1 -or $size -gt 5) {
        return $null
    }
    $value = 0
    foreach ($byte in Get-DerContent -Bytes $Bytes -Element $element) {
        $value = [double] $value * 256 + $byte
    }
    return $value
}
