# Generated from src/windows/events.ts: change it there.

function Get-SystemEvent {
    <#
    .SYNOPSIS
    The newest entries of the System log that a provider made under these numbers, so many at most; none
    where there is none.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $ProviderName,
        [object[]] $Ids,
        [long] $Most
    )

    try {
        $parameters = @{
            FilterHashtable = @{
                LogName      = 'System'
                ProviderName = $ProviderName
                Id           = $Ids
            }
            MaxEvents       = $Most
            ErrorAction     = 'Stop'
        }
        $records = @(Get-WinEvent @parameters)
        return @(
            $records |
                ForEach-Object {
                    [pscustomobject]@{
                        ProviderName = $ProviderName
                        Id           = $_.Id
                        Time         = $_.TimeCreated.ToUniversalTime().ToString('u')
                    }
                }
        )
    } catch {
        $failure = $_
        # No such entry, or a provider that this Windows does not have.
        if ([string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            return @()
        }
        throw $failure
    }
}
