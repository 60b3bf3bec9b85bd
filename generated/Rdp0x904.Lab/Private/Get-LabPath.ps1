# Generated from src/simulator/path.ts: change it there.

function Get-LabPath {
    <#
    .SYNOPSIS
    The one path that a call names: the product never passes more, and what it passes is literal.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Paths
    )

    if ($Paths.Count -ne 1) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The lab answers for one path at a time.'),
            'LabPathCount',
            'InvalidArgument',
            $null
        )
    }
    $value = $(if (0 -lt $Paths.Count) { $Paths[0] } else { $null })
    if ($null -ne $value) {
        return $value
    }
    return ''
}
