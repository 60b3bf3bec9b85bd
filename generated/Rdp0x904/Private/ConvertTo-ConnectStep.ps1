# Generated from src/protocol/connect-step.ts: change it there.

function ConvertTo-ConnectStep {
    <#
    .SYNOPSIS
    The step that these attempts were, the last one successful or none. When none was, the most telling
    fault is reported: a refusal comes from a living host, silence from nobody.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Attempts,
        [long] $Port,
        [double] $DurationMs
    )

    $before = @($Attempts | Where-Object { $null -ne $_.Fault })
    $answered = $null
    foreach ($each in $Attempts) {
        if ($null -eq $each.Fault) {
            $answered = $each
            break
        }
    }
    if ($null -ne $answered) {
        $after = @(
            $before |
                ForEach-Object { ", after $($_.Address): $($(if ($null -ne $_.Fault) { $_.Fault } else { '' }))" }
        ) -join ''
        $detail = "connected to $($answered.Address) port $Port$after"
        return [pscustomobject]@{
            Step       = 'connect'
            Outcome    = 'passed'
            DurationMs = $DurationMs
            Detail     = $detail
            Address    = $answered.Address
        }
    }
    $detail = @(
        $before |
            ForEach-Object { "$($_.Address) port ${Port}: $($(if ($null -ne $_.Fault) { $_.Fault } else { '' }))" }
    ) -join '; '
    return [pscustomobject]@{
        Step       = 'connect'
        Outcome    = 'failed'
        DurationMs = $DurationMs
        Detail     = $detail
        Fault      = Select-ConnectFault -Failures $before
    }
}
