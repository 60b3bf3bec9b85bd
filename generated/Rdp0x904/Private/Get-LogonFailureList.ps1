# Generated from src/windows/logon-failures.ts: change it there.

function Get-LogonFailureList {
    <#
    .SYNOPSIS
    Reads the newest entries of the Security log about failed logons, so many at most.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [long] $Most
    )

    try {
        $parameters = @{
            FilterHashtable = @{
                LogName      = 'Security'
                ProviderName = 'Microsoft-Windows-Security-Auditing'
                Id           = @(4625)
            }
            MaxEvents       = $Most
            ErrorAction     = 'Stop'
        }
        $records = @(Get-WinEvent @parameters)
        $failures = @(
            $records |
                ForEach-Object {
                    [pscustomobject]@{
                        Time      = $_.TimeCreated.ToUniversalTime().ToString('u')
                        LogonType = [long] (Get-PropertyText -Property $(if ($_.Properties.Count -gt 10) { $_.Properties[10] } else { $null }) -Otherwise '0')
                        Address   = Get-PropertyText -Property $(if ($_.Properties.Count -gt 19) { $_.Properties[19] } else { $null }) -Otherwise '-'
                    }
                }
        )
        return [pscustomobject]@{
            Failures = $failures
            Failure  = ''
        }
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            return [pscustomobject]@{
                Failures = @()
                Failure  = $failure.Exception.Message
            }
        }
        return [pscustomobject]@{
            Failures = @()
            Failure  = Get-SecurityLogFailure
        }
    }
}
