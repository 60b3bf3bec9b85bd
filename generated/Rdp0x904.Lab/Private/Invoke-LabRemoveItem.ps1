# Generated from src/simulator/items.ts: change it there.

function Invoke-LabRemoveItem {
    <#
    .SYNOPSIS
    Remove-Item, on a registry key, a certificate or a file.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $path = Get-LabPath -Paths $Received.LiteralPath
    switch (Get-LabProvider -Path $path) {
        'Registry' {
            Clear-LabRegistryKey -Path $path -Parent (Get-LabPathParent -Path $path)
        }
        'Certificate' {
            Clear-LabCertificate -Path $path
        }
        'FileSystem' {
            Clear-LabFile -Path $path -Force $Received.Force
        }
    }
}
