# Generated from src/engine/undo.ts: change it there.

function ConvertTo-Irreversible {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id,
        $Step
    )

    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.UndoneChange'
        Id         = $Id
        Target     = $Step.Target
        Action     = $Step.Action
        Outcome    = 'NotReversible'
        Verified   = $false
    }
}
