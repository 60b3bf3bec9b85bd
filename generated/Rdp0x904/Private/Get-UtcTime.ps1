# Generated from src/engine/journal/journal.ts: change it there.

function Get-UtcTime {
    <#
    .SYNOPSIS
    Now, in UTC.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    return (Get-Date -ErrorAction Stop).ToUniversalTime().ToString('u')
}
