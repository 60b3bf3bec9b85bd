# Generated from src/windows/certificate-plumbing.ts: change it there.

function Test-StoreMisnamed {
    <#
    .SYNOPSIS
    Whether the value that names the store for self-signed certificates leads elsewhere.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Plumbing
    )

    $storeName = $Plumbing.StoreName
    if ($storeName.Kind -eq 'Absent' -or $storeName.Kind -eq 'Denied') {
        return $false
    }
    return $storeName.Kind -ne 'String' -or -not [string]::Equals($storeName.Text.ToLowerInvariant(), 'remote desktop')
}
