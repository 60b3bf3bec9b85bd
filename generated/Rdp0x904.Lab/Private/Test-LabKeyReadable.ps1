# Generated from src/simulator/listening.ts: change it there.

function Test-LabKeyReadable {
    <#
    .SYNOPSIS
    NETWORK SERVICE, as which the listener runs, is granted at least reading (MS-DTYP 2.5.1, SID string
    NS).
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $HostValue,
        $Certificate
    )

    $file = $null
    foreach ($each in $HostValue.Files) {
        if ([string]::Equals($each.Path, $Certificate.KeyFile)) {
            $file = $each
            break
        }
    }
    if ($null -eq $file -or -not $Certificate.HasPrivateKey) {
        return $false
    }
    return $file.Sddl -cmatch '\([aA];[^;]*;([fF][aA]|[fF][rR]|[gG][aA]|[gG][rR]|0[xX][0-9a-fA-F]+);;;[nN][sS]\)'
}
