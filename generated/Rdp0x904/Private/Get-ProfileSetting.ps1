# Generated from src/windows/debt.ts: change it there.

function Get-ProfileSetting {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $ProfileValue
    )

    $parameters = @{
        PolicyPath = "HKLM:\SOFTWARE\Policies\Microsoft\WindowsFirewall\$ProfileValue"
        LocalPath  = "HKLM:\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\$ProfileValue"
        Name       = 'EnableFirewall'
    }
    return Get-PolicySetting @parameters
}
