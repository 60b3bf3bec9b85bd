# Generated from src/windows/certificate-key.ts: change it there.

function Get-KeyAt {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path,
        [string] $Container,
        [string] $Provider
    )

    if (-not (Test-Path -LiteralPath $Path -ErrorAction Stop)) {
        return [pscustomobject]@{
            Container = $Container
            Provider  = $Provider
            Path      = $Path
            File      = 'absent'
            Sddl      = ''
        }
    }
    return [pscustomobject]@{
        Container = $Container
        Provider  = $Provider
        Path      = $Path
        File      = 'present'
        Sddl      = Get-FileSddl -Path $Path
    }
}
