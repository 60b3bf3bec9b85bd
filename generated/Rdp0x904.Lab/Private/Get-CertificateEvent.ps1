# Generated from src/windows/events.ts: change it there.

function Get-CertificateEvent {
    <#
    .SYNOPSIS
    The newest of the Remote Connection Manager's entries about its own certificate: 1056 made one, 1057
    could not make one, 1058 could not replace an expired one (learn.microsoft.com, "Remote Desktop
    Services Authentication and Encryption").
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    try {
        $parameters = @{
            FilterHashtable = @{
                LogName      = 'System'
                ProviderName = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
                Id           = @(1056, 1057, 1058)
            }
            MaxEvents       = 3
            ErrorAction     = 'Stop'
        }
        $records = @(Get-WinEvent @parameters)
        return @(
            $records |
                ForEach-Object {
                    [pscustomobject]@{
                        Id   = $_.Id
                        Time = $_.TimeCreated.ToUniversalTime().ToString('u')
                    }
                }
        )
    } catch {
        $failure = $_
        # No such entry, or a provider that this Windows does not have.
        if ([string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            return @()
        }
        throw $failure
    }
}
