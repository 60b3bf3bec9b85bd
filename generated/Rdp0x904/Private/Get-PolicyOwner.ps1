# Generated from src/windows/policy.ts: change it there.

function Get-PolicyOwner {
    <#
    .SYNOPSIS
    Asks the resultant set of policy who wrote a value. It is logged for the computer when policy is
    applied, and only an elevated account may read it (learn.microsoft.com, "RSOP_RegistryPolicySetting
    class").
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path,
        [string] $Name
    )

    $wanted = $Path.Replace('HKLM:\', '').ToLowerInvariant()
    try {
        $parameters = @{
            ClassName   = 'RSOP_RegistryPolicySetting'
            Namespace   = 'root\rsop\computer'
            'Filter'    = "valueName = '$Name' AND precedence = 1"
            ErrorAction = 'Stop'
        }
        $settings = @(Get-CimInstance @parameters)
        $written = $null
        foreach ($each in $settings) {
            if ([string]::Equals($each.RegistryKey.ToLowerInvariant(), $wanted)) {
                $written = $each
                break
            }
        }
        if ($null -eq $written) {
            return [pscustomobject]@{
                Gpo     = ''
                Reading = 'no Group Policy object'
            }
        }
        return [pscustomobject]@{
            Gpo     = $written.GPOID
            Reading = $written.GPOID
        }
    } catch {
        return [pscustomobject]@{
            Gpo     = ''
            Reading = 'could not be read: run again from an elevated PowerShell'
        }
    }
}
