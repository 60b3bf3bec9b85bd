# Generated from src/simulator/scheduler.ts: change it there.

function Test-LabTaskDue {
    <#
    .SYNOPSIS
    A trigger of time that has begun fires every five minutes; the start of the computer fires too, and
    so does what was missed.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Task
    )

    if ($Task.Xml.Contains('<BootTrigger>') -and $script:Lab.Host.Uptime -lt 60) {
        return $true
    }
    foreach ($part in $Task.Xml -csplit '<StartBoundary>', 0, 'SimpleMatch' | Select-Object -Skip 1) {
        $begin = $part.Substring(0, [Math]::Min(20, $part.Length)).Replace('T', ' ')
        if ([string]::CompareOrdinal($script:Lab.Host.Clock, $begin) -ge 0 -and
            ([long] ([datetime]::ParseExact($script:Lab.Host.Clock, 'u', [cultureinfo]::InvariantCulture) - [datetime]::ParseExact($begin, 'u', [cultureinfo]::InvariantCulture)).TotalSeconds) % 300 -lt 60) {
            return $true
        }
    }
    return $false
}
