# Generated from src/windows/certificate-key.ts: change it there.

function Find-OwnContainerFile {
    <#
    .SYNOPSIS
    File name of one of Remote Desktop's own containers; empty for every other.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Container
    )

    $number = 1
    foreach ($file in Get-OwnContainerFile) {
        if ([string]::Equals($Container.ToLowerInvariant(), "tsseckeyset$number")) {
            return "${file}_$(Get-MachineGuid)"
        }
        $number += 1
    }
    return ''
}
