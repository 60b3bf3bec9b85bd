# Generated from src/recipe/rdp-certificate-finding.ts: change it there.

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
        [string] $Problem,
        $Finding,
        [bool] $Broker
    )

    $repair = if ($Problem -eq 'KeyUnreadable') {
        'Repair-RdpCertificate'
    } else {
        'Repair-RdpCertificate -Unpin'
    }
    $offered = if ($Finding.Repair.Length -eq 0 -or $Broker) { '' } else { $repair }
    $hint = if ($Broker) {
        'This computer is a Connection Broker: renew it for the deployment, with Set-RDCertificate.'
    } else {
        'It was chosen for the listener: bind a valid one, or let Windows show its own.'
    }
    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Evidence   = $Finding.Evidence
        Impact     = $Finding.Impact
        ClientCode = $Finding.ClientCode
        Cause      = 7
        Id         = "Pinned$($Finding.Id)"
        Status     = if ($Problem -eq 'Expired') { 'fault' } else { 'suspect' }
        Grade      = 'B'
        Title      = "$($Finding.Title) $hint"
        Repair     = $offered
    }
}
