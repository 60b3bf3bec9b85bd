# Generated from src/simulator/certificate-der.ts: change it there.

function ConvertTo-LabIdentifier {
    <#
    .SYNOPSIS
    An object identifier from its dotted form (X.690 section 8.19).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Id
    )

    $arcs = @($Id -csplit '.', 0, 'SimpleMatch' | ForEach-Object { ConvertFrom-IntegerPrefix -Text $_ })
    $first = [double] $(if ($arcs.Count -gt 0) { $arcs[0] } else { 0 }) * 40 + $(if ($arcs.Count -gt 1) { $arcs[1] } else { 0 })
    $content = [System.Collections.Generic.List[object]]::new()
    foreach ($arc in $arcs | Select-Object -Skip 2) {
        # At most 28 bits, in groups of seven, the highest first.
        foreach ($unit in @(2097152, 16384, 128)) {
            if ($arc -ge $unit) {
                $content.Add(128 + [Math]::Floor([double] ([double] $arc / $unit)) % 128)
            }
        }
        $content.Add($arc % 128)
    }
    return @(ConvertTo-Der -Tag 6 -Content (@($first) + $content.ToArray()))
}
