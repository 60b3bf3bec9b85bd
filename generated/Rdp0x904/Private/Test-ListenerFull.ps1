# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function Test-ListenerFull {
    <#
    .SYNOPSIS
    Whether the limit of sessions is reached, or is no number; one that may not be read is seen before.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $State
    )

    $effective = $State.Limit.Effective
    $most = Get-RegistryNumber -Value $effective
    if ($null -eq $most) {
        return $effective.Kind -ne 'Absent'
    }
    return $State.Sessions -ge $most
}
