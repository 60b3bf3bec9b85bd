# Generated from src/engine/task/task-change.ts: change it there.

function Invoke-TaskChange {
    <#
    .SYNOPSIS
    Registers or removes the task as every change is made: written down first, read back, and to be
    undone.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Cmdlet,
        [string] $Parameters,
        $Change
    )

    $nothing = [pscustomobject]@{
        Id        = ''
        LoanUntil = ''
        ConfirmBy = ''
        Applied   = @()
    }
    if (Test-Change -Change $Change) {
        return Complete-Remediation -Cmdlet $Cmdlet -Impact 'none' -Run $nothing -Findings @() -Handshake @()
    }
    $parameters2 = @{
        Purpose = [pscustomobject]@{
            Cmdlet     = $Cmdlet
            Parameters = $Parameters
            Why        = ''
        }
        Plan    = @($Change)
        Terms   = [pscustomobject]@{
            KeepPartial   = $false
            ConfirmWithin = 0
            Minutes       = 0
            Once          = $false
            Permanent     = $false
            Force         = $false
        }
    }
    $run = Invoke-Remediation @parameters2
    return Complete-Remediation -Cmdlet $Cmdlet -Impact 'none' -Run $run -Findings @() -Handshake @()
}
