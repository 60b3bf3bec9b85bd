# Generated from src/windows/changes/session-end.ts: change it there.

function Get-SessionEndDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Target = "Session $($Change.Session) of $($Change.User)"
        Action = 'Log off the session with all that is open in it, without a way back'
        Impact = 'own connection'
    }
}
