# Generated from src/windows/changes/service-state.ts: change it there.

function Get-ServiceStateWayBack {
    <#
    .SYNOPSIS
    The change that would bring back what is there now; none when the service is not installed.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $current = Get-ServiceState -Name $Change.Service
    if ($null -eq $current) {
        return $null
    }
    return [pscustomobject]@{
        Kind      = $Change.Kind
        Service   = $Change.Service
        StartType = if ($Change.StartType -eq 'Unchanged') {
            'Unchanged'
        } else {
            Get-StartTypeBack -Change $Change -Current $current.StartType
        }
        Status    = if ($Change.Status -eq 'Unchanged') {
            'Unchanged'
        } else {
            Get-StatusBack -Change $Change -Current $current.Status
        }
    }
}
