# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function Get-RdpListenerPlan {
    <#
    .SYNOPSIS
    The changes that Repair-RdpListener would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $State,
        $PortNumber,
        $IncludePolicy
    )

    $service = $State.Service
    $target = $State.Target
    if (Test-ListenerDenied -State $State) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The settings of the listener could not be read. Run again from an elevated PowerShell.'),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    if ($null -eq $service) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('This Windows has no Remote Desktop Services.'),
            'ServiceMissing',
            'ObjectNotFound',
            $null
        )
    }
    if ($target.Holder -eq 'Other') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Port $($target.Number) is taken: $($target.Reading). Move that program, or name another port: " + 'Repair-RdpListener -PortNumber.'),
            'PortTaken',
            'ResourceUnavailable',
            $null
        )
    }
    $settings = @(ConvertTo-ListenerSettingChange -State $State -IncludePolicy ($IncludePolicy -eq $true))
    $moves = $State.Port.State -eq 'invalid' -or ($null -ne $PortNumber -and $PortNumber -ne $State.Port.Number)
    $port = @(
        if ($moves) {
            $parameters = @{
                Path  = $State.Port.Value.Path
                Name  = $State.Port.Value.Name
                Level = $target.Number
            }
            @(ConvertTo-DWordChange @parameters)
        } else {
            @()
        }
    )
    $reservation = @(
        if ($target.Holder -eq 'None' -and $null -ne $target.Taken) {
            @(
                [pscustomobject]@{
                    Kind    = 'PortReservation'
                    Port    = $target.Number
                    State   = 'Reserved'
                    Network = 'Unchanged'
                }
            )
        } else {
            @()
        }
    )
    $prepared = $settings + $port + $reservation
    if ($service.Status -ne 'Running') {
        $startType = if ($service.StartType -eq 'Disabled') { 'Manual' } else { 'Unchanged' }
        return $prepared + @(
            [pscustomobject]@{
                Kind      = 'ServiceState'
                Service   = 'TermService'
                StartType = $startType
                Status    = 'Running'
            }
        )
    }
    # Whoever switched it on or moved it, only a start opens the port.
    if ($moves -or ($State.Allowed -and $target.Holder -eq 'None')) {
        return $prepared + @(
            [pscustomobject]@{
                Kind           = 'ServiceRestart'
                Service        = 'TermService'
                WithDependents = $true
            }
        )
    }
    return $prepared
}
