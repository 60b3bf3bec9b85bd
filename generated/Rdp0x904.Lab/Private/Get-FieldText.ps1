# Generated from src/windows/notation/written-line.ts: change it there.

function Get-FieldText {
    <#
    .SYNOPSIS
    The value of a member; empty where there is none.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Fields,
        [string] $Name
    )

    $found = $null
    foreach ($each in $Fields) {
        if ([string]::Equals($each.Name, $Name)) {
            $found = $each
            break
        }
    }
    if ($null -ne $found) {
        return $found.Text
    }
    return ''
}
