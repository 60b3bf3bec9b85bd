# Generated from src/simulator/w32tm.ts: change it there.

function Invoke-LabTimeProgram {
    <#
    .SYNOPSIS
    W32tm with /stripchart for one sample, and with /resync (learn.microsoft.com, "Windows Time service
    tools and settings").
    #>
    [CmdletBinding()]
    param(
        [object[]] $Words
    )

    if ([object]::Equals($(if ($Words.Count -gt 0) { $Words[0] } else { $null }), '/stripchart')) {
        return Invoke-LabTimeSample -Computer $(if ($Words.Count -gt 1) { $Words[1] } else { '' })
    }
    return Invoke-LabTimeResync
}
