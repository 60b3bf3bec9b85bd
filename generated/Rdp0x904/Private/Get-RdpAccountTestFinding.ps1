# Generated from src/recipes/test-rdp-account.ts: change it there.

function Get-RdpAccountTestFinding {
    <#
    .SYNOPSIS
    What the observation of Test-RdpAccount means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $accounts = $Observation.Accounts
    $failure = $Observation.Failure
    $now = $Observation.Now
    $missing = $Observation.Missing
    $named = $Observation.Named
    if ($missing.Length -ne 0) {
        return @(Get-MissingAccountFinding -Name $missing)
    }
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 24
        Id         = 'AccountSound'
        Status     = 'healthy'
        Title      = 'The accounts of this computer that are enabled may log on.'
        Evidence   = @(
            $accounts |
                ForEach-Object {
                    [pscustomobject]@{
                        Source  = "Get-LocalUser $(ConvertTo-CommandWord -Text $_.Name)"
                        Reading = if ($_.Enabled) {
                            'enabled, not locked, password not expired'
                        } else {
                            'disabled'
                        }
                    }
                }
        )
        Grade      = 'X'
        Impact     = 'none'
        ClientCode = '0xB07'
        Repair     = ''
    }
    if ($failure.Length -ne 0) {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'AccountsUnknown'
                Status     = 'unknown'
                Title      = 'The accounts of this computer could not be read.'
                Evidence   = @(
                    [pscustomobject]@{
                        Source  = 'Get-LocalUser'
                        Reading = $failure
                    }
                )
            }
        )
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    foreach ($account in $accounts) {
        if (-not $named -and -not $account.Enabled) {
            continue
        }
        foreach ($finding in Get-AccountFinding -Account $account -Now $now) {
            # Nobody said that this is the account that fails.
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Cause      = $finding.Cause
                    Id         = $finding.Id
                    Title      = $finding.Title
                    Evidence   = $finding.Evidence
                    Grade      = $finding.Grade
                    Impact     = $finding.Impact
                    ClientCode = $finding.ClientCode
                    Repair     = $finding.Repair
                    Status     = if ($named) { 'fault' } else { 'suspect' }
                }
            )
        }
    }
    if ($findings.Count -gt 0) {
        return $findings.ToArray()
    }
    if ($accounts.Count -gt 0) {
        return @($sound)
    }
    return @(
        [pscustomobject]@{
            PSTypeName = 'Rdp0x904.Finding'
            Cause      = $sound.Cause
            Id         = $sound.Id
            Status     = $sound.Status
            Title      = $sound.Title
            Grade      = $sound.Grade
            Impact     = $sound.Impact
            ClientCode = $sound.ClientCode
            Repair     = $sound.Repair
            Evidence   = @(
                [pscustomobject]@{
                    Source  = 'Win32_UserAccount'
                    Reading = 'no local account'
                }
            )
        }
    )
}
