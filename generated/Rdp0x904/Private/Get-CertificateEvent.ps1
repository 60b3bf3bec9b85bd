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

    $parameters = @{
        Provider = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
        Ids      = @(1056, 1057, 1058)
        Most     = 3
    }
    return @(Get-SystemEvent @parameters)
}
