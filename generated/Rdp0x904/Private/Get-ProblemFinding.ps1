# Generated from src/protocol/outside-security.ts: change it there.

function Get-ProblemFinding {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Problem,
        [object[]] $Evidence
    )

    switch ($Problem) {
        'expired' {
            return Get-OutsideFinding -Id 'CertificateExpired' -Status 'fault' -Evidence $Evidence
        }
        'not yet valid' {
            return Get-OutsideFinding -Id 'CertificateNotYetValid' -Status 'suspect' -Evidence $Evidence
        }
        'not for server authentication' {
            return Get-OutsideFinding -Id 'CertificateWrongUsage' -Status 'suspect' -Evidence $Evidence
        }
        'weak key' {
            return Get-OutsideFinding -Id 'WeakKey' -Status 'debt' -Evidence $Evidence
        }
        'weak signature' {
            return Get-OutsideFinding -Id 'WeakSignature' -Status 'debt' -Evidence $Evidence
        }
    }
}
