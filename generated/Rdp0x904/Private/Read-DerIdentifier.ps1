# Generated from src/protocol/der.ts: change it there.

function Read-DerIdentifier {
    <#
    .SYNOPSIS
    An object identifier in its dotted form (X.690 section 8.19); empty for an element of another kind.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Bytes,
        $Element
    )

    if ($null -eq $Element -or $Element.Tag -ne 6) {
        return ''
    }
    $text = ''
    $value = 0
    foreach ($byte in Get-DerContent -Bytes $Bytes -Element $Element) {
        $value = [double] $value * 128 + $byte % 128
        # No arc of any use is this large; a hostile one is cut short.
        if ($value -gt 4294967295.0) {
            return ''
        }
        if ($byte -lt 128) {
            $text += if ($text.Length -eq 0) {
                Join-FirstArc -Value $value
            } else {
                ".$(ConvertTo-NumberText -Value $value)"
            }
            $value = 0
        }
    }
    return $text
}
