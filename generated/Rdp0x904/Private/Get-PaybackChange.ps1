# Generated from src/engine/loan.ts: change it there.

function Get-PaybackChange {
    <#
    .SYNOPSIS
    The change that registers the payback.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Journal,
        [string] $Start,
        [object[]] $Lowering,
        $Terms
    )

    $payback = [pscustomobject]@{
        Id            = $Journal.Id
        Log           = $Journal.Log
        Purpose       = 'loan'
        Start         = $Start
        Seconds       = [double] $Terms.Minutes * 60
        Uptime        = Get-SystemUptime
        FromNextStart = Test-FromNextStart -Lowering $Lowering
        Once          = $Terms.Once
        Items         = $Lowering
    }
    return ConvertTo-PaybackTask -Payback $payback
}
