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
    if ($Paths.Count -gt 0) {
        return $Paths[0]
    }
    return ''
}
