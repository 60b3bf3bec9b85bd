# Generated from src/windows/tls.ts: change it there.

function Get-TlsVersionState {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Enabled,
        $DisabledByDefault
    )

    if ($Enabled.Kind -eq 'Denied' -or $DisabledByDefault.Kind -eq 'Denied') {
        return 'denied'
    }
    if ($Enabled.Kind -eq 'Absent' -and $DisabledByDefault.Kind -eq 'Absent') {
        return 'usual'
    }
    $value = Get-RegistryNumber -Value $Enabled
    $on = if ($null -ne $value) {
        $value
    } elseif ($Enabled.Kind -eq 'Absent') {
        1
    } else {
        -1
    }
    $value = Get-RegistryNumber -Value $DisabledByDefault
    $off = if ($null -ne $value) {
        $value
    } elseif ($DisabledByDefault.Kind -eq 'Absent') {
        0
    } else {
        -1
    }
    if ($on -lt 0 -or $off -lt 0) {
        return 'invalid'
    }
    if ($on -eq 0 -or $off -gt 0) {
        return 'off'
    }
    return 'on'
}
