# Generated from src/engine/guard.ts: change it there.

function Get-GuardChange {
    <#
    .SYNOPSIS
    The change that arms the guard.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Journal,
        [string] $Start,
        [object[]] $Guarded,
        $Terms
    )

    $payback = [pscustomobject]@{
        Id            = $Journal.Id
        Log           = $Journal.Log
        Purpose       = 'guard'
        Start         = $Start
        Seconds       = [double] $Terms.ConfirmWithin * 60
        Uptime        = Get-SystemUptime
        FromNextStart = @($Guarded | Where-Object { (Get-ChangeDescription -Change $_.Change).Impact -eq 'reboot' }).Count -gt 0
        Once          = $false
        Items         = $Guarded
    }
    return ConvertTo-PaybackTask -Payback $payback
}
