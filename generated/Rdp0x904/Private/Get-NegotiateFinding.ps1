# Generated from src/protocol/outside-connection.ts: change it there.

function Get-NegotiateFinding {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Step,
        [object[]] $Evidence
    )

    if ($Step.Outcome -eq 'skipped') {
        return @()
    }
    if ($Step.Outcome -eq 'passed') {
        # Clients connect with it, but it is less than they asked for and less than Windows ships.
        if ([string]::Equals($Step.Selected, 'RDP')) {
            return @(Get-OutsideFinding -Id 'RdpSecurityOnly' -Status 'debt' -Evidence $Evidence)
        }
        $isAsked = $false
        foreach ($each in $Step.Requested) {
            if ([string]::Equals($each, $Step.Selected)) {
                $isAsked = $true
                break
            }
        }
        if ($isAsked) {
            return @()
        }
        return @(Get-OutsideFinding -Id 'MalformedAnswer' -Status 'suspect' -Evidence $Evidence)
    }
    switch ($Step.Fault) {
        'not RDP' {
            return @(Get-OutsideFinding -Id 'NotRdp' -Status 'fault' -Evidence $Evidence)
        }
        'silent' {
            return @(Get-OutsideFinding -Id 'NoAnswer' -Status 'suspect' -Evidence $Evidence)
        }
        { $_ -in 'closed', 'disconnected' } {
            return @(
                (Get-OutsideFinding -Id 'ClosedAtOnce' -Status 'suspect' -Evidence $Evidence),
                (Get-OutsideFinding -Id 'ListenerRefuses' -Status 'suspect' -Evidence $Evidence)
            )
        }
        'malformed' {
            return @(Get-OutsideFinding -Id 'MalformedAnswer' -Status 'suspect' -Evidence $Evidence)
        }
        'negotiation failure' {
            return @(Get-FailureFinding -FailureName $Step.FailureName -Evidence $Evidence)
        }
    }
}
