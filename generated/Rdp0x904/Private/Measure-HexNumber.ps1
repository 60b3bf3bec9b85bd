# Generated from src/windows/access-list.ts: change it there.

function Measure-HexNumber {
    [CmdletBinding()]
    [OutputType([double])]
    param(
        [string] $Digits
    )

    $value = 0
    foreach ($byte in [byte[]] @($Digits.PadLeft(8, '0') -split '(..)' -ne '' | ForEach-Object -Process { [System.Convert]::ToByte($_, 16) })) {
        $value = [double] $value * 256 + $byte
    }
    return $value
}
