# Generated from src/windows/services.ts: change it there.

function Get-ServiceState {
    <#
    .SYNOPSIS
    The state of a service, none where it is not installed. Get-Service does not tell the start type
    everywhere in 5.1, so WMI does.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    $parameters = @{
        ClassName   = 'Win32_Service'
        'Filter'    = "Name = $(ConvertTo-QueryText -Text $Name)"
        ErrorAction = 'Stop'
    }
    $found = @(Get-CimInstance @parameters)
    foreach ($service in $found) {
        $running = if ($service.State -eq 'Running') { 'Running' } else { 'Other' }
        $status = if ($service.State -eq 'Stopped') { 'Stopped' } else { $running }
        switch ($service.StartMode) {
            'Auto' {
                return [pscustomobject]@{
                    StartType = if (Test-DelayedStart -Name $Name) { 'Other' } else { 'Automatic' }
                    Status    = $status
                }
            }
            'Manual' {
                return [pscustomobject]@{
                    StartType = 'Manual'
                    Status    = $status
                }
            }
            'Disabled' {
                return [pscustomobject]@{
                    StartType = 'Disabled'
                    Status    = $status
                }
            }
            { $_ -in 'Boot', 'System' } {
                return [pscustomobject]@{
                    StartType = 'Other'
                    Status    = $status
                }
            }
        }
    }
    return $null
}
