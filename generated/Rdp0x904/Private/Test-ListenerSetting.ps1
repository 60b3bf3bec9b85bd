# Generated from src/recipes/set-rdp-security-layer.ts: change it there.

function Test-ListenerSetting {
    <#
    .SYNOPSIS
    Whether a setting already has its number, or leaves it to a Windows that ships this very number.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Wanted
    )

    if ($Wanted.Setting.Level -ne $Wanted.Level) {
        return $false
    }
    return $Wanted.Setting.State -eq 'set' -or $Wanted.Setting.State -eq 'default'
}
