# Generated from src/recipes/repair-rdp-certificate.ts: change it there.

function ConvertTo-PinnedFinding {
    <#
    .SYNOPSIS
    The same problem of a certificate that somebody chose. Windows shows its own one where it cannot use
    the chosen one (events 1051 and 1055 of the Remote Connection Manager), so only an expired one
    surely breaks connections.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Finding
    )

    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Evidence   = $Finding.Evidence
        Impact     = $Finding.Impact
        ClientCode = $Finding.ClientCode
        Cause      = 7
        Id         = "Pinned$($Finding.Id)"
        Status     = if ([string]::Equals($Finding.Id, 'CertificateExpired')) {
            'fault'
        } else {
            'suspect'
        }
        Grade      = 'B'
        Title      = "$($Finding.Title) It was chosen for the listener and is left alone."
        Repair     = ''
    }
}
