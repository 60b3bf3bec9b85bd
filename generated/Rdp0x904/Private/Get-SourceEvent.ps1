# Generated from src/engine/events.ts: change it there.

function Get-SourceEvent {
    <#
    .SYNOPSIS
    The newest entries of a source, at most so many, newest first. A log that may not be read is a
    warning.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Caller,
        $Source,
        [long] $Most
    )

    $logName = $Source.LogName
    $providerName = $Source.ProviderName
    $entries = $Source.Entries
    $ids = @($entries | ForEach-Object { $_.Id })
    try {
        $found = [System.Collections.Generic.List[object]]::new()
        $parameters = @{
            FilterHashtable = @{
                LogName      = $logName
                ProviderName = $providerName
                Id           = $ids
            }
            MaxEvents       = $Most
            ErrorAction     = 'Stop'
        }
        $records = @(Get-WinEvent @parameters)
        foreach ($record in $records) {
            $entry = $null
            foreach ($each in $entries) {
                if ($each.Id -eq $record.Id) {
                    $entry = $each
                    break
                }
            }
            $found.Add(
                [pscustomobject]@{
                    PSTypeName   = 'Rdp0x904.LogEvent'
                    Time         = $record.TimeCreated.ToUniversalTime().ToString('u')
                    LogName      = $logName
                    ProviderName = $providerName
                    Id           = $record.Id
                    Meaning      = if ($null -ne $entry) { $entry.Meaning } else { '' }
                    Cause        = if ($null -ne $entry) { $entry.Cause } else { 0 }
                    'Data'       = @(
                        Select-ArraySlice -Items $record.Properties -Start 0 -End 12 |
                            ForEach-Object { ConvertTo-SafeText -Text ([string] $_.Value) }
                    )
                }
            )
        }
        return $found.ToArray()
    } catch {
        $failure = $_
        # No such entry, or a log or provider that this Windows does not have.
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            $Caller.WriteWarning("The log $logName cannot be read: $($failure.Exception.Message)")
        }
        return @()
    }
}
