# Generated from src/recipes/test-rdp-account.ts: change it there.

function Get-AccountFinding {
    <#
    .SYNOPSIS
    What keeps an account out, the codes as "IMsTscAxEvents::OnDisconnected" lists them.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Account,
        [string] $Now
    )

    $word = ConvertTo-CommandWord -Text $Account.Name
    $shut = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 24
        Id         = 'AccountDisabled'
        Status     = 'fault'
        Title      = "The account $($Account.Name) is disabled."
        Evidence   = @(
            [pscustomobject]@{
                Source  = "Get-LocalUser $word"
                Reading = 'Enabled False'
            }
        )
        Grade      = 'X'
        Impact     = 'none'
        ClientCode = '0xB07'
        Repair     = "Repair-RdpAccount -Name $word"
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    if (-not $Account.Enabled) {
        $findings.Add($shut)
    }
    if ($Account.Locked) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $shut.Cause
                Status     = $shut.Status
                Grade      = $shut.Grade
                Impact     = $shut.Impact
                Repair     = $shut.Repair
                Id         = 'AccountLocked'
                Title      = "The account $($Account.Name) is locked after too many wrong passwords."
                Evidence   = @(
                    [pscustomobject]@{
                        Source  = "Win32_UserAccount $($Account.Name) Lockout"
                        Reading = 'True'
                    }
                )
                ClientCode = '0xD07'
            }
        )
    }
    $password = "Repair-RdpAccount -Name $word -Password (Read-Host -AsSecureString)"
    if ($Account.PasswordSet.Length -eq 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $shut.Cause
                Status     = $shut.Status
                Grade      = $shut.Grade
                Impact     = $shut.Impact
                Id         = 'PasswordMustChange'
                Title      = "The password of $($Account.Name) was never set, or must be changed before it opens a session."
                Evidence   = @(
                    [pscustomobject]@{
                        Source  = "Get-LocalUser $word PasswordLastSet"
                        Reading = 'not set'
                    }
                )
                ClientCode = '0x1207'
                Repair     = $password
            }
        )
    } elseif ($Account.PasswordEnds.Length -ne 0 -and [string]::CompareOrdinal($Account.PasswordEnds, $Now) -lt 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $shut.Cause
                Status     = $shut.Status
                Grade      = $shut.Grade
                Impact     = $shut.Impact
                Id         = 'PasswordExpired'
                Title      = "The password of $($Account.Name) has expired."
                Evidence   = @(
                    [pscustomobject]@{
                        Source  = "Get-LocalUser $word PasswordExpires"
                        Reading = $Account.PasswordEnds
                    },
                    [pscustomobject]@{
                        Source  = 'Get-Date'
                        Reading = $Now
                    }
                )
                ClientCode = '0xF07'
                Repair     = $password
            }
        )
    }
    return $findings.ToArray()
}
