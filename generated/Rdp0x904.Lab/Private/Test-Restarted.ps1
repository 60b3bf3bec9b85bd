# Generated from src/windows/payback.ts: change it there.

function Test-Restarted {
    <#
    .SYNOPSIS
    Whether the computer was started since.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Payback,
        [string] $Now,
        [long] $Uptime
    )

    if ($Uptime -lt $Payback.Uptime) {
        return $true
    }
    $moved = [long] ([datetime]::ParseExact(([datetime]::ParseExact($Now, 'u', [cultureinfo]::InvariantCulture).AddSeconds((0 - $Uptime)).ToString('u')), 'u', [cultureinfo]::InvariantCulture) - [datetime]::ParseExact(([datetime]::ParseExact($Payback.Start, 'u', [cultureinfo]::InvariantCulture).AddSeconds((0 - $Payback.Uptime)).ToString('u')), 'u', [cultureinfo]::InvariantCulture)).TotalSeconds
    return $moved -gt 120 -or $moved -lt 0 - 120
}
