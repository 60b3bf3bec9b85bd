# Generated from src/protocol/connect-step.ts: change it there.

function ConvertTo-ResolveStep {
    <#
    .SYNOPSIS
    The step that a look-up of `host` was; without addresses, `fault` says why there are none.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $HostValue,
        [object[]] $Addresses,
        [string] $Fault,
        [double] $DurationMs
    )

    if ($Addresses.Count -gt 0) {
        $detail = if ([array]::IndexOf([string[]] $Addresses, $HostValue) -ge 0) {
            "$HostValue is an address"
        } else {
            "$HostValue is $($Addresses -join ', ')"
        }
        return [pscustomobject]@{
            Step       = 'resolve'
            Outcome    = 'passed'
            DurationMs = $DurationMs
            Detail     = $detail
            Addresses  = $Addresses
        }
    }
    switch ($Fault) {
        'timeout' {
            return [pscustomobject]@{
                Step       = 'resolve'
                Outcome    = 'failed'
                DurationMs = $DurationMs
                Detail     = "no answer about $HostValue in time"
                Fault      = $Fault
            }
        }
        'name not found' {
            return [pscustomobject]@{
                Step       = 'resolve'
                Outcome    = 'failed'
                DurationMs = $DurationMs
                Detail     = "no address for $HostValue"
                Fault      = $Fault
            }
        }
        'resolver unavailable' {
            return [pscustomobject]@{
                Step       = 'resolve'
                Outcome    = 'failed'
                DurationMs = $DurationMs
                Detail     = "the resolver failed for $HostValue"
                Fault      = $Fault
            }
        }
    }
}
