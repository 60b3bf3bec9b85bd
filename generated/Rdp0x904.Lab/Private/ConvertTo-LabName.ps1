# Generated from src/simulator/certificate-der.ts: change it there.

function ConvertTo-LabName {
    <#
    .SYNOPSIS
    A name of a common name alone, `CN=DESK-01`.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Name
    )

    $value = @(ConvertTo-Der -Tag 12 -Content ([System.Text.Encoding]::UTF8.GetBytes([regex]::new('^CN=').Replace($Name, '', 1))))
    return @(ConvertTo-Der -Tag 48 -Content @(ConvertTo-Der -Tag 49 -Content @(ConvertTo-Der -Tag 48 -Content (@(6, 3, 85, 4, 3) + $value))))
}
