# Generated from src/windows/registry.ts: change it there.

function Get-RegistryReading {
    <#
    .SYNOPSIS
    The value in words for evidence.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Value
    )

    switch ($Value.Kind) {
        'Absent' {
            return 'not set'
        }
        'Denied' {
            return 'access denied: run again from an elevated PowerShell'
        }
        'Unsupported' {
            return "a value of the kind $($Value.Text)"
        }
        { $_ -in 'DWord', 'QWord', 'String', 'ExpandString', 'MultiString', 'Binary' } {
            return "$($Value.Kind) $($Value.Text)"
        }
    }
}
