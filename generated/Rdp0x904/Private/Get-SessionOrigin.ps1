# Generated from src/border/session-origin.ts: change it there.

function Get-SessionOrigin {
    <#
    .SYNOPSIS
    Over what this PowerShell was started.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    if ($env:SSH_CONNECTION) {
        'Ssh'
    } elseif (Get-Variable -Name PSSenderInfo -Scope Global -ErrorAction SilentlyContinue) {
        'PowerShellRemoting'
    } elseif ($env:SESSIONNAME -like 'RDP-*') {
        'RemoteDesktop'
    } else {
        'Local'
    }
}
