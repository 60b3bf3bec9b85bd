# Generated from src/simulator/scheduler.ts: change it there.

function Invoke-LabScript {
    <#
    .SYNOPSIS
    Whether the script then removes its task.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Lines
    )

    if ($(if ($Lines.Count -gt 0) { $Lines[0] } else { '' }).Contains('"purpose":"apply"')) {
        Invoke-HandOver -HandOver (ConvertFrom-HandOverLine -Lines $Lines)
        return $true
    }
    $payback = ConvertFrom-PaybackLine -Lines $Lines
    return (
        (Test-PaybackDue -Payback $payback -Now $script:Lab.Host.Clock -Uptime $script:Lab.Host.Uptime) -and
        (Invoke-Payback -Payback $payback)
    )
}
