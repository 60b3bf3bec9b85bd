# Generated from src/protocol/outside-connection.ts: change it there.

function Get-ConnectFinding {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Step,
        [object[]] $Evidence
    )

    if ($Step.Outcome -ne 'failed') {
        return @()
    }
    switch ($Step.Fault) {
        'refused' {
            return @(
                (Get-OutsideFinding -Id 'ConnectionRefused' -Status 'fault' -Evidence $Evidence),
                (Get-OutsideFinding -Id 'RemoteDesktopOff' -Status 'suspect' -Evidence $Evidence)
            )
        }
        'timeout' {
            return @(
                (Get-OutsideFinding -Id 'ConnectTimeout' -Status 'suspect' -Evidence $Evidence),
                (Get-OutsideFinding -Id 'HostAsleep' -Status 'suspect' -Evidence $Evidence)
            )
        }
        'unreachable' {
            return @(Get-OutsideFinding -Id 'HostUnreachable' -Status 'suspect' -Evidence $Evidence)
        }
        'not permitted' {
            return @(Get-OutsideFinding -Id 'OutboundBlocked' -Status 'fault' -Evidence $Evidence)
        }
        'other' {
            return @(Get-OutsideFinding -Id 'ConnectFailed' -Status 'unknown' -Evidence $Evidence)
        }
    }
}
