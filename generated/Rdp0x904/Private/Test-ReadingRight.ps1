# Generated from src/windows/trusted-path.ts: change it there.

function Test-ReadingRight {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Rights
    )

    if ($Rights.StartsWith('0x', [System.StringComparison]::Ordinal)) {
        return [array]::IndexOf([string[]] @('0x1200a9', '0x120089', '0x1200a1', '0x120080'), $Rights) -ge 0
    }
    for ($index = 0; $index -lt $Rights.Length; $index += 2) {
        $right = Select-Substring -Text $Rights -Start $index -End ($index + 2)
        if ([array]::IndexOf([string[]] @('FR', 'FX', 'GR', 'GX', 'RC', 'LC', 'RP', 'LO'), $right) -lt 0) {
            return $false
        }
    }
    return $Rights.Length -ne 0
}
