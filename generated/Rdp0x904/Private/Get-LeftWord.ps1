# Generated from src/engine/repair/barrier.ts: change it there.

function Get-LeftWord {
    <#
    .SYNOPSIS
    A reason in a sentence.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Reason,
        [string] $Message
    )

    switch ($Reason) {
        'Unknown' {
            return 'It could not be read. Run again from an elevated PowerShell, or as SYSTEM.'
        }
        'NotAutomatic' {
            return 'Nothing repairs this unasked. What it says tells what to do, and who can.'
        }
        'NotNamed' {
            return 'Its cause was not among those that were named.'
        }
        'NeedsName' {
            return 'It is repaired only when its cause is named with -IncludeCause.'
        }
        'NeedsSessionDrop' {
            return 'Its repair may end sessions. Add -AllowSessionDrop if that may be.'
        }
        'NeedsReboot' {
            return 'Its repair takes effect with a restart of this computer. Add -AllowReboot if that may be.'
        }
        'NeedsLoan' {
            return 'Its repair lowers security for a while. Add -AllowLoan if that may be.'
        }
        'CutsConnection' {
            return 'Its repair may cut the connection over which this runs. Run its own command: that goes on without you.'
        }
        'Refused' {
            return $Message
        }
        'Declined' {
            return 'Its changes were not agreed to.'
        }
        'NotTried' {
            return 'Nothing is seen to be broken without its repair, or only a restart can tell.'
        }
        'StillThere' {
            return 'It was repaired, and is found again.'
        }
        'New' {
            return 'It was not there before the repair.'
        }
    }
}
