# Generated from src/recipes/set-rdp-host-power.ts: change it there.

function Get-SleepDelay {
    <#
    .SYNOPSIS
    After how many seconds on mains power the computer falls asleep; 0 for never.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param(
        $Power
    )

    $asked = Get-RegistryNumber -Value $Power.Policy
    if ($null -ne $asked) {
        return $asked
    }
    if ($null -eq $Power.Sleep) {
        return 0
    }
    return $Power.Sleep.AcIndex
}
