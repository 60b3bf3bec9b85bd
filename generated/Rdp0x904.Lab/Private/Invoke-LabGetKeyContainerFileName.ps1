# Generated from src/simulator/certificate-blob.ts: change it there.

function Invoke-LabGetKeyContainerFileName {
    <#
    .SYNOPSIS
    The provider's name for the file of a key, told to those who may open it (Get-KeyContainerFileName).
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Received
    )

    $named = $null
    foreach ($each in $script:Lab.Host.Certificates) {
        if (Test-LabPathEqual -One $each.KeyContainer -Other $Received.Container) {
            $named = $each
            break
        }
    }
    $file = Find-LabFile -Path $(if ($null -ne $named) { $named.KeyFile } else { '' })
    if ($null -eq $file -or $file.Rights -eq 'none') {
        return ''
    }
    return Get-LabPathLeaf -Path $file.Path
}
