# Generated from src/simulator/items.ts: change it there.

function Invoke-LabTestPath {
    <#
    .SYNOPSIS
    Test-Path. A registry key that may not be opened exists all the same, and so does the root of the
    drive (learn.microsoft.com, Test-Path).
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Received
    )

    $path = Get-LabPath -Paths $Received.LiteralPath
    switch (Get-LabProvider -Path $path) {
        'Registry' {
            return (Test-LabPathEqual -One $path -Other 'HKLM:') -or $null -ne (Find-LabRegistryKey -Path $path)
        }
        'Certificate' {
            foreach ($each in $script:Lab.Host.Certificates) {
                if (Test-LabPathEqual -One $path -Other "Cert:\LocalMachine\$($each.Store)\$($each.Thumbprint)") {
                    return $true
                }
            }
            return $false
        }
        'FileSystem' {
            return $null -ne (Find-LabFile -Path $path)
        }
    }
}
