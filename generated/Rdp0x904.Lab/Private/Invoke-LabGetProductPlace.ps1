# Generated from src/simulator/product.ts: change it there.

function Invoke-LabGetProductPlace {
    <#
    .SYNOPSIS
    Get-ProductPlace.
    #>
    [CmdletBinding()]
    param()

    $source = $script:Lab.Host.Product
    $folder = $source.Folder
    $cmdlets = $source.Cmdlets
    $contents = [System.Collections.Generic.List[object]]::new()
    foreach ($file in $script:Lab.Host.Files) {
        $path = $file.Path
        if ($path.StartsWith("$folder\", [System.StringComparison]::Ordinal)) {
            $contents.Add($path)
        }
    }
    return [pscustomobject]@{
        Folder       = $folder
        Contents     = $contents.ToArray()
        ProgramFiles = 'C:\Program Files'
        Cmdlets      = $cmdlets
    }
}
