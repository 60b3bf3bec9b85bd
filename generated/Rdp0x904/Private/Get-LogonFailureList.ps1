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
                    $operand = $_.TimeCreated.ToUniversalTime().ToString('u')
                    $value = if ($_.Properties.Count -gt 10) { $_.Properties[10] } else { $null }
                    $operand2 = [long] "$($(if ($null -ne $value) { $value.Value } else { '0' }))"
                    $value2 = if ($_.Properties.Count -gt 19) { $_.Properties[19] } else { $null }
                    [pscustomobject]@{
                        Time      = $operand
                        LogonType = $operand2
                        Address   = "$($(if ($null -ne $value2) { $value2.Value } else { '-' }))"
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
