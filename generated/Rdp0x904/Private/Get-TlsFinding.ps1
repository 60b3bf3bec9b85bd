# Generated from src/protocol/outside-security.ts: change it there.

function Get-TlsFinding {
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
        $findings = [System.Collections.Generic.List[object]]::new()
        if ([string]::Equals($Step.Version, 'TLSv1') -or [string]::Equals($Step.Version, 'TLSv1.1')) {
            $findings.Add((Get-OutsideFinding -Id 'WeakTls' -Status 'fault' -Evidence $Evidence))
        }
        # DES is in 3DES as well; anon authenticates nobody.
        if ($Step.Cipher -cmatch '[rR][cC]4|[rR][cC]2|[dD][eE][sS]|[nN][uU][lL][lL]|[eE][xX][pP][oO][rR][tT]|[aA][nN][oO][nN]|[mM][dD]5') {
            $findings.Add((Get-OutsideFinding -Id 'WeakCipher' -Status 'debt' -Evidence $Evidence))
        }
        return $findings.ToArray()
    }
    switch ($Step.Fault) {
        'timeout' {
            return @(
                (Get-OutsideFinding -Id 'PathMtuBlackHole' -Status 'suspect' -Evidence $Evidence),
                (Get-OutsideFinding -Id 'HandshakeIntercepted' -Status 'suspect' -Evidence $Evidence)
            )
        }
        'closed' {
            return @(
                (Get-OutsideFinding -Id 'KeyUnreadable' -Status 'suspect' -Evidence $Evidence),
                (Get-OutsideFinding -Id 'TlsDisabled' -Status 'suspect' -Evidence $Evidence)
            )
        }
        'alert' {
            return @(Get-AlertFinding -Alert $Step.Alert -Evidence $Evidence)
        }
        'not TLS' {
            return @(Get-OutsideFinding -Id 'NotTls' -Status 'suspect' -Evidence $Evidence)
        }
        'protocol error' {
            return @(Get-OutsideFinding -Id 'TlsFailure' -Status 'suspect' -Evidence $Evidence)
        }
    }
}
