# Generated from src/protocol/certificate.ts: change it there.

function Read-CertificateMoment {
    <#
    .SYNOPSIS
    A UTCTime or GeneralizedTime (RFC 5280 4.1.2.5); empty when it names no day that a calendar knows.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Der,
        $Element
    )

    if ($null -eq $Element) {
        return ''
    }
    $text = [System.Text.Encoding]::GetEncoding(28591).GetString([byte[]] @(Get-DerContent -Bytes $Der -Element $Element))
    $isPlain = $text -cmatch '^([0-9][0-9]|[0-9][0-9][0-9][0-9])(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]Z\z'
    if (-not $isPlain -or $text.Length -ne $(if ($Element.Tag -eq 23) { 13 } else { 15 })) {
        return ''
    }
    # Two digits of a year are of 1950 to 2049.
    $century = if ($text.Length -eq 15) {
        ''
    } elseif ([string]::CompareOrdinal($text, '5') -lt 0) {
        '20'
    } else {
        '19'
    }
    $full = "$century$text"
    $day = @(
        $full.Substring(0, [Math]::Min(4, $full.Length)),
        (Select-TextSlice -Text $full -Start 4 -End 6),
        (Select-TextSlice -Text $full -Start 6 -End 8)
    ) -join '-'
    return "$day $(@(
        (Select-TextSlice -Text $full -Start 8 -End 10),
        (Select-TextSlice -Text $full -Start 10 -End 12),
        (Select-TextSlice -Text $full -Start 12 -End 14)
    ) -join ':')Z"
}
