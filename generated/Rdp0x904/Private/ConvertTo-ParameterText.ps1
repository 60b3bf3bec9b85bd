# Generated from src/border/parameter-text.ts: change it there.

function ConvertTo-ParameterText {
    <#
    .SYNOPSIS
    The parameters of a call as one would type them, without secrets.
    #>
    [CmdletBinding()]
    param(
        [object] $Parameters
    )

    $names = [string[]] @($Parameters.Keys)
    [array]::Sort($names, [System.StringComparer]::Ordinal)
    $common = @(
        [System.Management.Automation.Cmdlet]::CommonParameters
        [System.Management.Automation.Cmdlet]::OptionalCommonParameters
    )
    $words = foreach ($name in $names) {
        $value = $Parameters[$name]
        if ($common -contains $name) {
            continue
        } elseif ($value -is [securestring]) {
            "-$name (not written down)"
        } elseif ($value -is [switch] -or $value -is [bool]) {
            if ($value) { "-$name" }
        } else {
            "-$name $(@($value) -join ',')"
        }
    }
    $words -join ' '
}
