# Generated from src/windows/certificate-key.ts: change it there.

function Find-KeyProvider {
    <#
    .SYNOPSIS
    KEY_PROV_INFO among the properties of a stored certificate, as hexadecimal digits: each has its
    number, 4 reserved bytes, its length and its value (MS-GPEF 2.2.1.1.1.1). None where there is none,
    or where the text is cut off.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Digits
    )

    $position = 0
    while ($position + 24 -le $Digits.Length) {
        $property = Measure-Word -Digits $Digits -Position $position
        $start = $position + 24
        $end = $start + [double] (Measure-Word -Digits $Digits -Position ($position + 16)) * 2
        if ($property -eq 2) {
            if ($end -gt $Digits.Length) {
                return $null
            }
            return ConvertTo-KeyProvider -Digits (Select-Substring -Text $Digits -Start $start -End $end)
        }
        $position = $end
    }
    return $null
}
