# Generated from src/protocol/look.ts: change it there.

function Use-Patience {
    <#
    .SYNOPSIS
    Takes at least a millisecond: who answers without any delay, and without end, is given up on as
    well.
    #>
    [CmdletBinding()]
    param(
        $Patience,
        [long] $Milliseconds
    )

    $Patience.Left = [Math]::Max([double] 0, $Patience.Left - [Math]::Max([double] 1, $Milliseconds))
}
