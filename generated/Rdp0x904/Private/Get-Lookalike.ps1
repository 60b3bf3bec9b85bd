# Generated from src/protocol/identify.ts: change it there.

function Get-Lookalike {
    <#
    .SYNOPSIS
    Says what the first bytes of an answer look like, given that they are not RDP.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Bytes
    )

    $type = if ($Bytes.Count -gt 0) { $Bytes[0] } else { 0 }
    # A TLS record: content type 21 to 23, then version 3.x (RFC 8446 section 5.1).
    if ($type -ge 21 -and $type -le 23 -and $(if ($Bytes.Count -gt 1) { $Bytes[1] } else { $null }) -eq 3) {
        return 'TLS'
    }
    $text = [System.Text.Encoding]::GetEncoding(28591).GetString([byte[]] @($Bytes | Select-Object -First 64))
    if ($text -cmatch '^[hH][tT][tT][pP]/[0-9]|^[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*<(![dD][oO][cC][tT][yY][pP][eE]|[hH][tT][mM][lL]|\?[xX][mM][lL])') {
        return 'HTTP'
    }
    if ($text -cmatch '^SSH-[0-9]') {
        return 'SSH'
    }
    if ($text -cmatch '^RFB [0-9]') {
        return 'VNC'
    }
    if ($text -cmatch '^[245][0-9][0-9][ -]') {
        return 'SMTP or FTP'
    }
    if ($text -cmatch '^(\+OK|-ERR)') {
        return 'POP3'
    }
    if ($text -cmatch '^\* ([oO][kK]|[bB][yY][eE]|[pP][rR][eE][aA][uU][tT][hH])') {
        return 'IMAP'
    }
    return 'unknown'
}
