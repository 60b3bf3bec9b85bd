# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-ByteLiteral {
    <#
    .SYNOPSIS
    Hexadecimal digits as an array of bytes.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Digits
    )

    $bytes = [System.Collections.Generic.List[object]]::new()
    for ($index = 0; $index + 1 -lt $Digits.Length; $index += 2) {
        $bytes.Add("0x$(Select-Substring -Text $Digits -Start $index -End ($index + 2))")
    }
    return "([byte[]] @($($bytes.ToArray() -join ', ')))"
}
