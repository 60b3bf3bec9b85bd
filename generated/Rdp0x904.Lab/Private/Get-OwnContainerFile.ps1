# Generated from src/windows/certificate-key.ts: change it there.

function Get-OwnContainerFile {
    <#
    .SYNOPSIS
    The key containers in which Windows keeps the key of the certificate it makes for Remote Desktop,
    TSSecKeySet1 to 9, by the name of their file. The CryptoAPI makes it of the MD5 hash of the
    container's name in lower case with a zero byte behind it, four numbers of 32 bits, and the
    computer's MachineGuid; spelled out, because MD5 is closed in FIPS mode.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    return @(
        'f686aace6942fb7f7ceb231212eef4a4',
        'd86b1e848570377d7cb27ddc5de661b0',
        '7215b202ff2cf52c0ac38e6346ef075f',
        'aae70b261fbca7796d1f2beb55988d6b',
        'eddb3aadf119c896de06c2b210bb5d14',
        '863dffb70050c530155a17133e608443',
        'c8c814229270848c5691fe23e04cae82',
        '101d0734242b3590c6f2e618c0bdb122',
        '5e9f1fbff37f710a4c62eba3679640e9'
    )
}
