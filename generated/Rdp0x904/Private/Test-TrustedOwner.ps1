# Generated from src/windows/trusted-path.ts: change it there.

function Test-TrustedOwner {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Head
    )

    foreach ($each in @('SY', 'BA', 'S-1-5-18', 'S-1-5-32-544', 'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464')) {
        if ($Head.StartsWith("O:${each}G:", [System.StringComparison]::Ordinal) -or
            $Head.StartsWith("O:${each}D:", [System.StringComparison]::Ordinal)) {
            return $true
        }
    }
    return $false
}
