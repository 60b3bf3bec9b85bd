# Generated from src/protocol/dotnet-faults.ts: change it there.

function Test-EndedHandshake {
    <#
    .SYNOPSIS
    An end without a reason, orderly or not.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Secured
    )

    if ($Secured.NativeCode -ne 0) {
        return $false
    }
    if ($Secured.SocketCode.Length -ne 0) {
        return $true
    }
    foreach ($each in $Secured.Messages) {
        if (-not ($each -cnotmatch '[oO][pP][eE][nN][sS][sS][lL] [eE][rR][rR][oO][rR]')) {
            return $false
        }
    }
    return $true
}
