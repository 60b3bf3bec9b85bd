# Generated from src/recipes/set-credssp-oracle.ts: change it there.

function Get-CredSspOracleFinding {
    <#
    .SYNOPSIS
    What the observation of Set-CredSspOracle means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Oracle
    )

    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 23
        Id         = 'OracleMitigated'
        Status     = 'healthy'
        Title      = 'CredSSP works as Windows ships it: clients of every patch level are answered.'
        Evidence   = @(
            (Get-RegistryEvidence -Value $Oracle.Value),
            [pscustomobject]@{
                Source  = 'Group Policy object that wrote it'
                Reading = $Oracle.Owner.Reading
            }
        )
        Grade      = 'X'
        Impact     = 'reboot'
        ClientCode = 'CredSSP encryption oracle message'
        Repair     = ''
    }
    if ($Oracle.State -eq 'denied') {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'OracleUnknown'
                Status     = 'unknown'
                Title      = 'The CredSSP setting could not be read.'
            }
        )
    }
    # What a Group Policy object wrote it writes again: there is nothing to repair here.
    $own = $Oracle.Owner.Gpo.Length -eq 0
    if ($Oracle.State -eq 'invalid') {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'OracleInvalid'
                Status     = 'suspect'
                Title      = 'The CredSSP setting is of the wrong type or out of range.'
                Repair     = if ($own) { 'Set-CredSspOracle -Level Mitigated' } else { '' }
            }
        )
    }
    if ($Oracle.Level -eq 0) {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'OracleForceUpdatedClients'
                Status     = 'suspect'
                Title      = 'Clients without the CredSSP update of 2018 are refused, with another message than 0x904.'
                Repair     = if ($own) { 'Set-CredSspOracle -Level Mitigated -Permanent -Force' } else { '' }
            }
        )
    }
    if ($Oracle.Level -eq 2) {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'OracleVulnerable'
                Status     = 'debt'
                Title      = 'CredSSP is open to CVE-2018-0886: weaker than Windows ships it.'
                Repair     = if ($own) { 'Set-CredSspOracle -Level Mitigated' } else { '' }
            }
        )
    }
    return @($sound)
}
