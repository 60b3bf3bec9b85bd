# Generated from src/recipe/next-test.ts: change it there.

function Get-ClientTest {
    <#
    .SYNOPSIS
    What gives a code of its own is told from 0x904 by the code.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Reach
    )

    if ($Reach.Client) {
        return $null
    }
    return [pscustomobject]@{
        Command = 'Test-Rdp0x904 -DisconnectReason <error code> -ExtendedReason <extended error code>'
        Tells   = 'Whether it is 0x904 at all: the client shows both numbers.'
        Cost    = 'elsewhere'
    }
}
