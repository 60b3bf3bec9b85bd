# Generated from src/windows/changes/service-state.ts: change it there.

function Invoke-ServiceStateChange {
    <#
    .SYNOPSIS
    The start type first: a disabled service does not start.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    Assert-LiteralName -Name $Change.Service
    if ($Change.StartType -ne 'Unchanged') {
        Set-Service -Name $Change.Service -StartupType $Change.StartType -Confirm:$false -ErrorAction Stop
    }
    if ($Change.Status -eq 'Running') {
        Start-Service -Name $Change.Service -Confirm:$false -ErrorAction Stop
    }
    if ($Change.Status -eq 'Stopped') {
        Stop-Service -Name $Change.Service -Confirm:$false -ErrorAction Stop
    }
}
