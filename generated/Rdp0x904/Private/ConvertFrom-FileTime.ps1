# Generated from src/protocol/ntlm.ts: change it there.

function ConvertFrom-FileTime {
    <#
    .SYNOPSIS
    The moment, whole seconds; empty when the bytes are none or lie beyond the calendar.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Bytes
    )

    if ($Bytes.Count -ne 8) {
        return ''
    }
    $seconds = 0
    $rest = 0
    for ($index = 7; $index -ge 0; $index--) {
        $rest = [double] $rest * 256 + $(if ($index -ge 0 -and $index -lt $Bytes.Count) { $Bytes[$index] } else { 0 })
        $seconds = [double] $seconds * 256 + [Math]::Floor([double] ($rest / 10000000))
        $rest = $rest % 10000000
    }
    if ($seconds -gt 265046774399.0) {
        return ''
    }
    return [datetime]::ParseExact('1601-01-01 00:00:00Z', 'u', [cultureinfo]::InvariantCulture).AddSeconds($seconds).ToString('u')
}
