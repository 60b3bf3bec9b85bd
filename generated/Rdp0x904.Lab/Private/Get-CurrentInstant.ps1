# Generated from src/windows/computer.ts: change it there.

function Get-CurrentInstant {
    <#
    .SYNOPSIS
    The computer's clock, in UTC.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    return (Get-Date -ErrorAction Stop).ToUniversalTime().ToString('u')
}
