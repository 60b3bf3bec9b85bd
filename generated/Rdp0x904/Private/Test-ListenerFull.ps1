# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function Test-ListenerFull {
    <#
    .SYNOPSIS
    Whether the limit of sessions is reached, or is no number.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $State
    )

    $effective = $State.Limit.Effective
    $most = Get-RegistryNumber -Value $effective
    if ($null -eq $most) {
        return $effective.Kind -ne 'Absent' -and $effective.Kind -ne 'Denied'
    }
    return (Test-SessionLimit -Limit $State.Limit) -and $State.Sessions -ge $most
}
