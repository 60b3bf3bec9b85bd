# Generated from src/windows/changes/service-state.ts: change it there.

function Test-ServiceStateChange {
    <#
    .SYNOPSIS
    Whether the service now is as the change asked.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $current = Get-ServiceState -Name $Change.Service
    return (
        $null -ne $current -and
        ($Change.StartType -eq 'Unchanged' -or $current.StartType -eq $Change.StartType) -and
        ($Change.Status -eq 'Unchanged' -or $current.Status -eq $Change.Status)
    )
}
