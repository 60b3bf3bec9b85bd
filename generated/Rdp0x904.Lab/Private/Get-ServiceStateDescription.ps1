# Generated from src/windows/changes/service-state.ts: change it there.

function Get-ServiceStateDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $start = if ($Change.StartType -eq 'Unchanged') {
        ''
    } else {
        "Set the start type to $($Change.StartType)"
    }
    $run = if ($Change.Status -eq 'Running') {
        'Start the service'
    } else {
        'Stop the service'
    }
    $status = if ($Change.Status -eq 'Unchanged') { '' } else { $run }
    return [pscustomobject]@{
        Target = "Service $($Change.Service)"
        Action = if ($start.Length -ne 0 -and $status -ne '') {
            "$start. $status"
        } else {
            "$start$status"
        }
        Impact = if ($Change.Status -eq 'Stopped') {
            Get-ServiceStopImpact -Name $Change.Service
        } else {
            'none'
        }
    }
}
