# Generated from src/engine/remediation.ts: change it there.

function Complete-FailedRun {
    <#
    .SYNOPSIS
    Takes back what was done before the failure, and the change that failed half way, the last one
    first. A journal that cannot be written any more keeps nobody from taking back.
    #>
    [CmdletBinding()]
    param(
        $Journal,
        [bool] $KeepPartial,
        [object[]] $Applied,
        [string] $Message,
        $Half
    )

    $null = Add-LastEvent -Journal $Journal -Fields @(ConvertTo-FailedEvent -Message $Message)
    if ($KeepPartial) {
        $null = Add-LastEvent -Journal $Journal -Fields @(ConvertTo-EndEvent -Outcome 'Kept')
        return
    }
    try {
        if ($null -ne $Half) {
            Invoke-Change -Change $Half
        }
        $remaining = $Applied.Count
        while ($remaining -gt 0) {
            $remaining -= 1
            $value = if ($remaining -ge 0 -and $remaining -lt $Applied.Count) {
                $Applied[$remaining]
            } else {
                $null
            }
            $wayBack = if ($null -ne $value) { $value.WayBack } else { $null }
            if ($null -eq $wayBack) {
                continue
            }
            Invoke-Change -Change $wayBack
            Write-UndoneLog -Id $Journal.Id -WayBack $wayBack
        }
    } catch {
        $second = $_
        $null = Add-LastEvent -Journal $Journal -Fields @(ConvertTo-EndEvent -Outcome 'FailedNotUndone')
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$Message Taking back what was done before failed too: $($second.Exception.Message) Try " + "Undo-RdpRemediation -Id $($Journal.Id)."),
            'FailedNotUndone',
            'InvalidOperation',
            $null
        )
    }
    $null = Add-LastEvent -Journal $Journal -Fields @(ConvertTo-EndEvent -Outcome 'FailedAndUndone')
}
