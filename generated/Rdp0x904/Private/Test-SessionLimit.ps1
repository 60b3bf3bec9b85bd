# Generated from src/windows/listener-state.ts: change it there.

function Test-SessionLimit {
    <#
    .SYNOPSIS
    Whether the number of sessions is limited at all.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Limit
    )

    $most = Get-RegistryNumber -Value $Limit.Effective
    return $null -ne $most -and $most -lt 999999
}
