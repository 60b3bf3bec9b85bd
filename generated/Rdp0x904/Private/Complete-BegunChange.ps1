# Generated from src/engine/remediation.ts: change it there.

function Complete-BegunChange {
    <#
    .SYNOPSIS
    Makes a change that was written down, reads it back, and writes that down too. The secret is handed
    over and kept nowhere.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Journal,
        [long] $Step,
        $Begun,
        [securestring] $Secret
    )

    $target = $Begun.Target
    $action = $Begun.Action
    $change = $Begun.Change
    $wayBack = $Begun.WayBack
    Invoke-Change -Change $change -Secret $Secret
    $verified = Test-Change -Change $change
    Add-JournalEvent -Journal $Journal -Fields @(ConvertTo-ChangedEvent -Step "$Step" -Verified $(if ($verified) { 'true' } else { 'false' }))
    $parameters = @{
        Log      = $Journal.Log
        Note     = [pscustomobject]@{
            Id     = $Journal.Id
            What   = 'changed'
            Target = $target
            Action = $action
        }
        Verified = $verified
    }
    Add-ChangeNote @parameters
    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.AppliedChange'
        Target     = $target
        Action     = $action
        Verified   = $verified
        Reversible = $null -ne $wayBack
        Change     = $change
        WayBack    = $wayBack
    }
}
