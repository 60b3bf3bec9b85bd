# Generated from src/windows/certificate-key.ts: change it there.

function Measure-Word {
    <#
    .SYNOPSIS
    4 bytes, the lowest first, from a place among hexadecimal digits; 0 beyond their end.
    #>
    [CmdletBinding()]
    [OutputType([long], [int])]
    param(
        [string] $Digits,
        [double] $Position
    )

    $bytes = [byte[]] @((Select-Substring -Text $Digits -Start $Position -End ($Position + 8)) -split '(..)' -ne '' | ForEach-Object -Process { [System.Convert]::ToByte($_, 16) })
    $first = if ($bytes.Count -gt 0) { $bytes[0] } else { $null }
    $second = if ($bytes.Count -gt 1) { $bytes[1] } else { $null }
    $third = if ($bytes.Count -gt 2) { $bytes[2] } else { $null }
    $fourth = if ($bytes.Count -gt 3) { $bytes[3] } else { $null }
    return $(if ($null -ne $first) { $first } else { 0 }) + [double] $(if ($null -ne $second) { $second } else { 0 }) * 256 + [double] $(if ($null -ne $third) { $third } else { 0 }) * 65536 + [double] $(if ($null -ne $fourth) { $fourth } else { 0 }) * 16777216
}
