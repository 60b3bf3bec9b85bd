# Generated from src/simulator/certificate-der.ts: change it there.

function Get-LabKey {
    <#
    .SYNOPSIS
    A modulus of 2048 bits and the usual exponent, in a bit string.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $modulus = [System.Collections.Generic.List[object]]::new()
    for ($index = 0; $index -lt 256; $index++) {
        $modulus.Add(195)
    }
    return @(ConvertTo-Der -Tag 3 -Content (@(0) + @(ConvertTo-Der -Tag 48 -Content (@(ConvertTo-Der -Tag 2 -Content (@(0) + $modulus.ToArray())) + @(2, 3, 1, 0, 1)))))
}
