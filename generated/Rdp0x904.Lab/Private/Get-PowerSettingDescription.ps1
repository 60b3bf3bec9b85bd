# Generated from src/windows/changes/power-setting.ts: change it there.

function Get-PowerSettingDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Target = "Power setting $($Change.Subgroup) $($Change.Setting) of $($Change.Scheme)"
        Action = "Set to $($Change.AcIndex) on mains and $($Change.DcIndex) on battery"
        Impact = 'none'
    }
}
