# Generated from src/windows/access-list.ts: change it there.

function Test-FileRight {
    <#
    .SYNOPSIS
    MS-DTYP 2.4.3 and 2.5.1.1: reading is bit 0, generic reading bit 31, generic all bit 28; full is
    0x1F01FF.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Rights,
        [string] $Wanted
    )

    if ($Rights.StartsWith('0x', [System.StringComparison]::Ordinal)) {
        $mask = Measure-HexNumber -Digits $Rights.Substring([Math]::Min(2, $Rights.Length))
        $low = $mask % 512
        $standard = [Math]::Floor([double] ($mask / 65536)) % 32
        if ([Math]::Floor([double] ($mask / 268435456)) % 2 -eq 1 -or ($low -eq 511 -and $standard -eq 31)) {
            return $true
        }
        return $Wanted -eq 'read' -and ($mask % 2 -eq 1 -or [Math]::Floor([double] ($mask / 2147483648.0)) % 2 -eq 1)
    }
    $all = (Test-RightLetter -Rights $Rights -Pair 'FA') -or (Test-RightLetter -Rights $Rights -Pair 'GA')
    return (
        $all -or
        (
            $Wanted -eq 'read' -and
            ((Test-RightLetter -Rights $Rights -Pair 'FR') -or (Test-RightLetter -Rights $Rights -Pair 'GR'))
        )
    )
}
