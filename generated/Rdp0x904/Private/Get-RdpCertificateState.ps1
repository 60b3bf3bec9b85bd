# Generated from src/windows/rdp-certificate.ts: change it there.

function Get-RdpCertificateState {
    <#
    .SYNOPSIS
    Reads everything about the certificate in question, and about the one with the wanted thumbprint, if
    it is not empty.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Wanted
    )

    $computer = Get-ComputerState
    $listener = Get-ListenerCertificate
    $stores = @(
        if ($listener.Binding -eq 'pinned') {
            @('My', 'Remote Desktop')
        } else {
            @('Remote Desktop')
        }
    )
    $search = Find-CertificateState -Stores $stores -Thumbprint $listener.Thumbprint
    $candidate = if ($Wanted.Length -eq 0) {
        [pscustomobject]@{
            Certificate = $null
            Failure     = ''
        }
    } else {
        Find-CertificateState -Stores @('My') -Thumbprint $Wanted.ToUpperInvariant()
    }
    $store = if ($null -ne $search.Certificate) {
        $search.Certificate.Store
    } else {
        'Remote Desktop'
    }
    $operand = Get-CurrentInstant
    $operand2 = Get-CertificateKey -Store $store -Thumbprint $listener.Thumbprint -SystemDrive $computer.SystemDrive
    $operand3 = Get-CertificatePlumbing -SystemDrive $computer.SystemDrive
    $parameters = @{
        Store       = 'My'
        Thumbprint  = $Wanted.ToUpperInvariant()
        SystemDrive = $computer.SystemDrive
    }
    return [pscustomobject]@{
        ComputerName  = $computer.Name
        Build         = $computer.Build
        Now           = $operand
        Listener      = $listener
        Certificate   = $search.Certificate
        SearchFailure = $search.Failure
        Key           = $operand2
        Plumbing      = $operand3
        Candidate     = $candidate.Certificate
        CandidateKey  = Get-CertificateKey @parameters
        Events        = @(Get-CertificateEvent)
        KeyEvents     = @(Get-SystemEvent -ProviderName 'Schannel' -Ids @(36870) -Most 3)
    }
}
