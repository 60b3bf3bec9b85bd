# Generated from src/simulator/certificate-der.ts: change it there.

function ConvertTo-LabMoment {
    <#
    .SYNOPSIS
    A GeneralizedTime, which holds every year.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Instant
    )

    $digits = $Instant.Replace('-', '').Replace(' ', '').Replace(':', '')
    return @(ConvertTo-Der -Tag 24 -Content ([System.Text.Encoding]::UTF8.GetBytes($digits)))
}
