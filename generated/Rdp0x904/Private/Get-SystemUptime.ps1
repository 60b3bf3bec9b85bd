# Generated from src/border/system.ts: change it there.

function Get-SystemUptime {
    <#
    .SYNOPSIS
    Seconds since the computer started, by a clock that nobody sets.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param()

    [long] [Math]::Floor([System.Diagnostics.Stopwatch]::GetTimestamp() / [System.Diagnostics.Stopwatch]::Frequency)
}
