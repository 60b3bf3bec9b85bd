# Generated from src/simulator/access.ts: change it there.

function Resolve-LabFile {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path
    )

    $file = Find-LabFile -Path $Path
    if ($null -eq $file) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new((Get-LabMissingMessage -Path $Path)),
            'GetAcl_PathNotFound',
            'ObjectNotFound',
            $null
        )
    }
    return $file
}
