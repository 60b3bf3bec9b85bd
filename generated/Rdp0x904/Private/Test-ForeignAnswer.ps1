# Generated from src/protocol/dotnet-faults.ts: change it there.

function Test-ForeignAnswer {
    <#
    .SYNOPSIS
    OpenSSL says that the answer is no TLS; .NET that it is no frame; or it left the rest of it lying.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Secured
    )

    if ($Secured.SocketCode.Length -ne 0 -or $Secured.NativeCode -ne 0) {
        return $false
    }
    $isSaid = $false
    foreach ($each in $Secured.Messages) {
        if ($each -cmatch '[wW][rR][oO][nN][gG] [vV][eE][rR][sS][iI][oO][nN] [nN][uU][mM][bB][eE][rR]|[pP][aA][cC][kK][eE][tT] [lL][eE][nN][gG][tT][hH] [tT][oO][oO] [lL][oO][nN][gG]|[hH][tT][tT][pP] [rR][eE][qQ][uU][eE][sS][tT]|[cC][oO][rR][rR][uU][pP][tT][eE][dD] [fF][rR][aA][mM][eE]|[pP][aA][cC][kK][eE][tT] [fF][oO][rR][mM][aA][tT]') {
            $isSaid = $true
            break
        }
    }
    return $isSaid -or $Secured.Unread -gt 0
}
