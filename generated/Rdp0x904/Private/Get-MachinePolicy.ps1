# Generated from src/engine/task/product-trust.ts: change it there.

function Get-MachinePolicy {
    <#
    .SYNOPSIS
    The execution policy for SYSTEM: that of Group Policy, else that of the computer. Users' own do not
    matter to it.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    if ((Get-RegistryNumber -Value (Get-RegistryState -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\PowerShell' -Name 'EnableScripts')) -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('HKLM:\SOFTWARE\Policies\Microsoft\Windows\PowerShell EnableScripts forbids every script.'),
            'PolicyWins',
            'InvalidOperation',
            $null
        )
    }
    $forced = Get-RegistryState -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\PowerShell' -Name 'ExecutionPolicy'
    if ($forced.Kind -eq 'String') {
        return $forced.Text
    }
    return (Get-RegistryState -Path 'HKLM:\SOFTWARE\Microsoft\PowerShell\1\ShellIds\Microsoft.PowerShell' -Name 'ExecutionPolicy').Text
}
