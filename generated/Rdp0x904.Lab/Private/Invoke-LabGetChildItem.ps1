# Generated from src/simulator/certificates.ts: change it there.

function Invoke-LabGetChildItem {
    <#
    .SYNOPSIS
    Get-ChildItem, on a store of certificates or on a folder.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    $path = Get-LabPath -Paths $Received.LiteralPath
    if ((Get-LabProvider -Path $path) -eq 'FileSystem') {
        return @(Get-LabFolderItem -Path $path)
    }
    return @(Get-LabStoredCertificate -Path $path)
}
