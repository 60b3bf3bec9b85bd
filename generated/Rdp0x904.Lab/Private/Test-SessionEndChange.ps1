# Generated from src/windows/changes/session-end.ts: change it there.

function Test-SessionEndChange {
    <#
    .SYNOPSIS
    Whether the user's session is gone.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    return -not (Test-Session -Change $Change)
}
