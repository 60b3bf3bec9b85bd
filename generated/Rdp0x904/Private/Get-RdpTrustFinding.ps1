# Generated from src/recipes/repair-rdp-trust.ts: change it there.

function Get-RdpTrustFinding {
    <#
    .SYNOPSIS
    What the observation of Repair-RdpTrust means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $domain = $Observation.Domain
    $channel = $Observation.Channel
    $storedCredentials = $Observation.StoredCredentials
    $incomingNtlm = $Observation.IncomingNtlm
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 13
        Id         = 'TrustSound'
        Status     = 'healthy'
        Title      = if ($domain.Length -eq 0) {
            'This computer is in no domain.'
        } else {
            'The domain answers for its accounts.'
        }
        Evidence   = @(
            [pscustomobject]@{
                Source  = "Secure channel to $($(if ($domain.Length -eq 0) { 'a domain' } else { $domain }))"
                Reading = if ($null -ne $channel) { $channel.Reading } else { 'none' }
            },
            (Get-RegistryEvidence -Value $storedCredentials),
            (Get-RegistryEvidence -Value $incomingNtlm)
        )
        Grade      = 'B'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    if ($(if ($null -ne $channel) { $channel.State } else { $null }) -eq 'broken') {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'TrustBroken'
                Status     = 'fault'
                Title      = 'The secure channel to the domain is broken, so domain accounts cannot be checked.'
                Repair     = 'Repair-RdpTrust'
            }
        )
    }
    if ($(if ($null -ne $channel) { $channel.State } else { $null }) -eq 'refused') {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'TrustRefused'
                Status     = 'fault'
                Title      = 'The domain refuses the password of this computer. With an account that may reset it, run in Windows PowerShell: ' + 'Test-ComputerSecureChannel -Repair -Credential (Get-Credential).'
            }
        )
    }
    if ($(if ($null -ne $channel) { $channel.State } else { $null }) -eq 'denied' -or
        $storedCredentials.Kind -eq 'Denied' -or
        $incomingNtlm.Kind -eq 'Denied') {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'TrustUnknown'
                Status     = 'unknown'
                Title      = 'The trust to the domain could not be looked at without elevation.'
            }
        )
    }
    if ((Get-RegistryNumber -Value $storedCredentials) -eq 1) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'StoredCredentialsRefused'
                Status     = 'suspect'
                Grade      = 'C'
                Title      = 'This computer stores no domain credentials (security option "Network access: Do not allow storage of passwords ' + 'and credentials for network authentication"). Whoever set it decides; connect with a typed password.'
            }
        )
    }
    $value = Get-RegistryNumber -Value $incomingNtlm
    $refused = if ($null -ne $value) { $value } else { 0 }
    # 1 refuses the accounts of a domain, 2 every account; neither keeps Kerberos out, which needs the name of the computer.
    if ($refused -eq 2 -or ($refused -eq 1 -and $domain.Length -ne 0)) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'NtlmRefused'
                Status     = 'suspect'
                Grade      = if ($domain.Length -eq 0) { 'B' } else { 'C' }
                Title      = if ($domain.Length -eq 0) {
                    'This computer refuses NTLM, and without a domain it knows nothing else. Whoever set the security option ' + '"Restrict NTLM: Incoming NTLM traffic" has to allow it.'
                } else {
                    'This computer refuses NTLM, so clients must use Kerberos: connect by its full name, not by an address, from a ' + 'client that reaches the domain.'
                }
            }
        )
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
