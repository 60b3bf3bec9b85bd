# Generated from src/simulator/items.ts: change it there.

function Invoke-LabNewItem {
    <#
    .SYNOPSIS
    New-Item, on the registry alone.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $path = Get-LabPath -Paths $Received.Path
    if ((Get-LabProvider -Path $path) -ne 'Registry') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The lab makes registry keys only.'),
            'LabNotModelled',
            'InvalidOperation',
            $null
        )
    }
    Add-LabRegistryKey -Path $path -Parent (Get-LabPathParent -Path $path)
}
