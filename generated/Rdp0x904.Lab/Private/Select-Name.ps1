# Generated from src/windows/certificate-key.ts: change it there.

function Select-Name {
    <#
    .SYNOPSIS
    The text in UTF-16 from a place among hexadecimal digits up to its zero.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Digits,
        [double] $Start
    )

    $end = $Start
    while ($end + 4 -le $Digits.Length -and
        -not [string]::Equals((Select-Substring -Text $Digits -Start $end -End ($end + 4)), '0000')) {
        $end += 4
    }
    return [System.Text.Encoding]::Unicode.GetString([byte[]] ([byte[]] @((Select-Substring -Text $Digits -Start $Start -End $end) -split '(..)' -ne '' | ForEach-Object -Process { [System.Convert]::ToByte($_, 16) })))
}
