# Generated from src/windows/events.ts: change it there.

function Get-EventEvidence {
    <#
    .SYNOPSIS
    The entry as a line of evidence.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Entry
    )

    return [pscustomobject]@{
        Source  = "System log, $($Entry.ProviderName) $($Entry.Id)"
        Reading = $Entry.Time
    }
}
