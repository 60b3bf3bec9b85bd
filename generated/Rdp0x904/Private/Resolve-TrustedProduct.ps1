# Generated from src/engine/task/product-trust.ts: change it there.

function Resolve-TrustedProduct {
    <#
    .SYNOPSIS
    Ends with an error unless the module lies below Program Files, only administrators can write there,
    and the signatures are what the execution policy of this computer asks for.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $source = Get-ProductPlace
    $folder = $source.Folder
    $contents = $source.Contents
    $programFiles = $source.ProgramFiles
    $cmdlets = $source.Cmdlets
    if ($programFiles.Length -eq 0 -or
        -not $folder.ToLowerInvariant().StartsWith("$($programFiles.ToLowerInvariant())\", [System.StringComparison]::Ordinal)) {
        Block-Product -Message ("The module was loaded from '$folder', where not only administrators can write. Install it below " + "$programFiles\WindowsPowerShell\Modules, for all users.")
    }
    $path = $programFiles
    Assert-TrustedPath -Path $path
    foreach ($part in (Select-Substring -Text $folder -Start ($programFiles.Length + 1)) -csplit '\', 0, 'SimpleMatch') {
        $path = "$path\$part"
        Assert-TrustedPath -Path $path
    }
    foreach ($each in $contents) {
        Assert-TrustedPath -Path $each
    }
    $allSigned = [string]::Equals((Get-MachinePolicy), 'AllSigned')
    Assert-Signature -Files @($contents | Where-Object { Test-ScriptFile -Lower $_.ToLowerInvariant() }) -AllSigned $allSigned
    return [pscustomobject]@{
        Manifest  = "$folder\Rdp0x904.psd1"
        Cmdlets   = $cmdlets
        AllSigned = $allSigned
    }
}
