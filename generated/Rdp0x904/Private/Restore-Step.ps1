# Generated from src/engine/undo.ts: change it there.

function Restore-Step {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Journal,
        [string] $Id,
        $Step
    )

    $target = $Step.Target
    $change = $Step.Change
    $wayBack = $Step.WayBack
    if ($null -eq $wayBack -or $null -eq $change) {
        return ConvertTo-Irreversible -Id $Id -Step $Step
    }
    $action = (Get-ChangeDescription -Change $wayBack).Action
    if ($Step.State -eq 'Applied' -and (Test-PolicyPlace -Change $change) -and -not (Test-Change -Change $change) -and
        -not (Test-Change -Change $wayBack)) {
        return [pscustomobject]@{
            PSTypeName = 'Rdp0x904.UndoneChange'
            Id         = $Id
            Target     = $target
            Action     = $action
            Outcome    = 'Superseded'
            Verified   = $false
        }
    }
    Add-JournalEvent -Journal $Journal -Fields @(
        [pscustomobject]@{
            Name = 'event'
            Text = 'undoing'
        },
        [pscustomobject]@{
            Name = 'step'
            Text = "$($Step.Number)"
        }
    )
    Invoke-Change -Change $wayBack
    $verified = Test-Change -Change $wayBack
    Add-JournalEvent -Journal $Journal -Fields @(
        [pscustomobject]@{
            Name = 'event'
            Text = 'undone'
        },
        [pscustomobject]@{
            Name = 'step'
            Text = "$($Step.Number)"
        },
        [pscustomobject]@{
            Name = 'verified'
            Text = if ($verified) { 'true' } else { 'false' }
        }
    )
    $parameters = @{
        Log      = $Journal.Log
        Note     = [pscustomobject]@{
            Id     = $Id
            What   = 'undone'
            Target = $target
            Action = $action
        }
        Verified = $verified
    }
    Add-ChangeNote @parameters
    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.UndoneChange'
        Id         = $Id
        Target     = $target
        Action     = $action
        Outcome    = 'Undone'
        Verified   = $verified
    }
}
