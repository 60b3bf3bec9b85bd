# Generated from src/windows/notation/change-fields.ts: change it there.

function ConvertTo-ChangeFieldType {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Text
    )

    $parts = @($Text -csplit ':', 0, 'SimpleMatch')
    return [pscustomobject]@{
        Name = if ($parts.Count -gt 0) { $parts[0] } else { '' }
        Type = if ($parts.Count -gt 1) { $parts[1] } else { 'text' }
    }
}
