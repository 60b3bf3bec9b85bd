# Generated from src/windows/interception.ts: change it there.

function Get-AntiVirusName {
    <#
    .SYNOPSIS
    The antivirus programs that the Security Center lists. Servers have none, and then nothing is said:
    their absence from a list is no sign that there is none.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    try {
        return @(
            Get-CimInstance -Namespace 'root\SecurityCenter2' -ClassName AntiVirusProduct -ErrorAction Stop |
                ForEach-Object { $_.DisplayName }
        )
    } catch {
        return @()
    }
}
