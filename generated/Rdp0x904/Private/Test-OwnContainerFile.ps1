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

    foreach ($each in @(
        'f686aace6942fb7f7ceb231212eef4a4',
        'd86b1e848570377d7cb27ddc5de661b0',
        '7215b202ff2cf52c0ac38e6346ef075f',
        'aae70b261fbca7796d1f2beb55988d6b',
        'eddb3aadf119c896de06c2b210bb5d14',
        '863dffb70050c530155a17133e608443',
        'c8c814229270848c5691fe23e04cae82',
        '101d0734242b3590c6f2e618c0bdb122',
        '5e9f1fbff37f710a4c62eba3679640e9'
    )) {
        if ($Name.StartsWith($each, [System.StringComparison]::Ordinal)) {
            return $true
        }
    }
    return $false
}
