# Generated from src/windows/certificate-key.ts: change it there.

function ConvertTo-KeyProvider {
    <#
    .SYNOPSIS
    Offsets of the names, type, flags, 8 reserved bytes, key specification, names.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Digits
    )

    return [pscustomobject]@{
        Container = Select-Name -Digits $Digits -Start ([double] (Measure-Word -Digits $Digits -Position 0) * 2)
        Provider  = Select-Name -Digits $Digits -Start ([double] (Measure-Word -Digits $Digits -Position 8) * 2)
        Type      = Measure-Word -Digits $Digits -Position 16
    }
}
