# Generated from src/windows/tls.ts: change it there.

function Get-CipherList {
    <#
    .SYNOPSIS
    Judges the list of cipher suites of the policy.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Value
    )

    switch ($Value.Kind) {
        'Absent' {
            return 'absent'
        }
        'Denied' {
            return 'denied'
        }
        { $_ -in 'String', 'ExpandString', 'MultiString' } {
            $names = @($Value.Text.Replace("`n", ',') -csplit ',', 0, 'SimpleMatch')
            $suites = @($names | ForEach-Object { ConvertTo-TrimmedText -Text $_ } | Where-Object { $_.Length -ne 0 })
            if ($suites.Count -eq 0) {
                return 'empty'
            }
            if (@($suites | Where-Object { Test-RsaCipher -Name $_.ToUpperInvariant() }).Count -gt 0) {
                return 'usable'
            }
            return 'without RSA'
        }
        { $_ -in 'DWord', 'QWord', 'Binary', 'Unsupported' } {
            return 'invalid'
        }
    }
}
