# Generated from src/engine/loan.ts: change it there.

function Get-PaybackChange {
    <#
    .SYNOPSIS
    The change that registers the payback.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id,
        [string] $Start,
        [object[]] $Lowering,
        $Terms
    )

    $payback = [pscustomobject]@{
        Id            = $Id
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
