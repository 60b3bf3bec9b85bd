# Generated from src/windows/changes/service-restart.ts: change it there.

function Test-ServiceRestartChange {
    <#
    .SYNOPSIS
    Whether the service runs. That it is another run of it leaves no trace that could be read.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $value = Get-ServiceState -Name $Change.Service
    return $(if ($null -ne $value) { $value.Status } else { $null }) -eq 'Running'
}
