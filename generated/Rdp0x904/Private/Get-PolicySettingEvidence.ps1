# Generated from src/windows/policy.ts: change it there.

function Get-PolicySettingEvidence {
    <#
    .SYNOPSIS
    Evidence for a setting: where the value that counts stands, what it is, and what it overrules.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Setting
    )

    $reading = Get-RegistryReading -Value $Setting.Effective
    $source = "$($Setting.Effective.Path) $($Setting.Name)"
    if ($Setting.Winner -ne 'policy') {
        return [pscustomobject]@{
            Source  = $source
            Reading = $reading
        }
    }
    return [pscustomobject]@{
        Source  = $source
        Reading = "$reading (set by policy, wins over the local value: $(Get-RegistryReading -Value $Setting.Local))"
    }
}
