# Generated from src/windows/events.ts: change it there.

function Get-CertificateEvent {
    <#
    .SYNOPSIS
    The newest of the Remote Connection Manager's entries about certificates: 1051 none usable, 1052
    about to expire, 1053 expired, 1054 not for servers, 1055 key not accessible, 1056 made its own,
    1057 could not make one, 1058 could not replace an expired one, 1059 choice taken back, 1063
    requested by template (learn.microsoft.com, "Remote Desktop Services Authentication and
    Encryption").
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $parameters = @{
        ProviderName = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
        Ids          = @(1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1063)
        Most         = 3
    }
    return @(Get-SystemEvent @parameters)
}
