# Generated from src/simulator/services.ts: change it there.

function ConvertTo-StartMode {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $StartType
    )

    switch ($StartType) {
        'Automatic' {
            return 'Auto'
        }
        { $_ -in 'Manual', 'Disabled', 'Boot', 'System' } {
            return $StartType
        }
    }
}
