# Generated from src/windows/services.ts: change it there.

function Test-DelayedStart {
    <#
    .SYNOPSIS
    Whether an automatic service starts a little after the others. WMI tells it only since Windows 10
    (learn.microsoft.com, "Win32_Service class"), the registry always ("SERVICE_DELAYED_AUTO_START_INFO
    structure").
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Name
    )

    $path = "HKLM:\SYSTEM\CurrentControlSet\Services\$Name"
    return (Get-RegistryNumber -Value (Get-RegistryState -Path $path -Name 'DelayedAutostart')) -eq 1
}
