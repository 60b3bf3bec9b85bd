# Generated from src/windows/certificate-key.ts: change it there.

function Test-OwnContainerFile {
    <#
    .SYNOPSIS
    Whether a file in the folder of machine keys is, or was, one of Remote Desktop's own.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Name
    )

    foreach ($each in Get-OwnContainerFile) {
        if ($Name.StartsWith($each, [System.StringComparison]::Ordinal)) {
            return $true
        }
    }
    return $false
}
