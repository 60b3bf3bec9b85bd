# Generated from src/recipes/test-rdp-debt.ts: change it there.

function Get-RdpDebtTestFinding {
    <#
    .SYNOPSIS
    What the observation of Test-RdpDebt means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $State
    )

    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 9
        Id         = 'NoDebt'
        Status     = 'healthy'
        Title      = 'No traces of quick fixes were found, as far as may be read.'
        Evidence   = @(Get-DebtEvidence -State $State)
        Grade      = 'B'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    $debt = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = $sound.Cause
        Id         = $sound.Id
        Title      = $sound.Title
        Evidence   = $sound.Evidence
        Grade      = $sound.Grade
        Impact     = $sound.Impact
        ClientCode = $sound.ClientCode
        Repair     = $sound.Repair
        Status     = 'debt'
    }
    $source = $State.Listener
    $securityLayer = $source.SecurityLayer
    $minEncryptionLevel = $source.MinEncryptionLevel
    $findings = [System.Collections.Generic.List[object]]::new()
    if ($securityLayer.Level -eq 0 -and $minEncryptionLevel.Level -eq 1) {
        $held = $securityLayer.Setting.Winner -eq 'policy' -or $minEncryptionLevel.Setting.Winner -eq 'policy'
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $debt.Cause
                Status     = $debt.Status
                Evidence   = $debt.Evidence
                Grade      = $debt.Grade
                Impact     = $debt.Impact
                ClientCode = $debt.ClientCode
                Id         = 'VendorResetScript'
                Title      = 'The listener works without TLS and at the low encryption level: what scripts that "reset the certificate" leave ' + 'behind.'
                Repair     = if ($held) { '' } else { 'Set-RdpSecurityLayer -SecurityLayer Tls' }
            }
        )
    }
    foreach ($profileValue in $State.Firewall) {
        if ((Get-RegistryNumber -Value $profileValue.Setting.Effective) -ne 0) {
            continue
        }
        $held = $profileValue.Setting.Winner -eq 'policy'
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $debt.Status
                Evidence   = $debt.Evidence
                Grade      = $debt.Grade
                Impact     = $debt.Impact
                ClientCode = $debt.ClientCode
                Cause      = 16
                Id         = "Firewall$($profileValue.Name)Off"
                Title      = if ($held) {
                    "Policy switches the firewall off for the profile $($profileValue.Name): whoever manages it decides."
                } else {
                    "The firewall is switched off for the profile $($profileValue.Name): most likely left from a test, if no other " + 'product takes its place.'
                }
                Repair     = if ($held) {
                    ''
                } else {
                    "Set-NetFirewallProfile -Name $($profileValue.Name) -Enabled True"
                }
            }
        )
    }
    foreach ($finding in Get-KeyDebt -State $State -Debt $debt) {
        $findings.Add($finding)
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
