# Generated from src/windows/changes/power-setting.ts: change it there.

function ConvertFrom-Index {
    <#
    .SYNOPSIS
    `0x00000708` as a number.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param(
        [string] $Word
    )

    $whole = 0
    foreach ($byte in [byte[]] @($Word.Substring([Math]::Min(2, $Word.Length)) -split '(..)' -ne '' | ForEach-Object -Process { [System.Convert]::ToByte($_, 16) })) {
        $whole = [double] $whole * 256 + $byte
    }
    return $whole
}
