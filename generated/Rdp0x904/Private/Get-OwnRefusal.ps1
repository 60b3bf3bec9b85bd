# Generated from src/recipes/test-rdp0x904.ts: change it there.

function Get-OwnRefusal {
    <#
    .SYNOPSIS
    Why this computer is looked at over the network alone; empty where it is not.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $refusal = Get-WindowsRefusal -Cmdlet 'Test-Rdp0x904'
    if ($null -eq $refusal) {
        return @()
    }
    return @(
        [pscustomobject]@{
            PSTypeName = 'Rdp0x904.Finding'
            Cause      = 0
            Id         = $refusal.Id
            Status     = 'unknown'
            Title      = "Only the network was looked at. $($refusal.Message)"
            Evidence   = @(
                [pscustomobject]@{
                    Source  = 'this PowerShell'
                    Reading = $refusal.Id
                }
            )
            Grade      = 'B'
            Impact     = 'none'
            ClientCode = '0x904'
            Repair     = ''
        }
    )
}
