# Generated from src/recipes/test-rdp-account.ts: change it there.

function Get-MissingAccountFinding {
    <#
    .SYNOPSIS
    What is said of a name that no account of this computer has.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 24
        Id         = 'AccountNotFound'
        Status     = 'unknown'
        Title      = "This computer has no account $Name. Where it is an account of the domain, an administrator there looks with " + 'Get-ADUser, and unlocks it with Unlock-ADAccount.'
        Evidence   = @(
            [pscustomobject]@{
                Source  = 'Win32_UserAccount'
                Reading = "no local account $Name"
            }
        )
        Grade      = 'X'
        Impact     = 'none'
        ClientCode = '0xA07'
        Repair     = ''
    }
}
