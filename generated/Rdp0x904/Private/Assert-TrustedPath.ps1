# Generated from src/engine/task/product-trust.ts: change it there.

function Assert-TrustedPath {
    [CmdletBinding()]
    param(
        [string] $Path
    )

    $distrust = Get-PathDistrust -Path $Path
    if ($distrust.Length -ne 0) {
        Block-Product -Message "$distrust SYSTEM loads no module from there."
    }
}
