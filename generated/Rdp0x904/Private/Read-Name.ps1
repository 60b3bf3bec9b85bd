# Generated from src/protocol/ntlm.ts: change it there.

function Read-Name {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Information,
        [double] $Id
    )

    $value = @(Find-Pair -Information $Information -Id $Id)
    return ConvertTo-SafeText -Text ([System.Text.Encoding]::Unicode.GetString([byte[]] @(Select-ArraySlice -Items $value -Start 0 -End ($value.Count - $value.Count % 2))))
}
