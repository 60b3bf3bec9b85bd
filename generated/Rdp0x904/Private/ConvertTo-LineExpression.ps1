# Generated from src/windows/hand-over-script.ts: change it there.

function ConvertTo-LineExpression {
    <#
    .SYNOPSIS
    A line as PowerShell that puts it together; each value that is a bar alone becomes the next of the
    variables.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Fields,
        [object[]] $Variables
    )

    $parts = @((ConvertTo-TrimmedText -Text (ConvertTo-JournalLine -Fields $Fields)) -csplit '|', 0, 'SimpleMatch')
    $text = ConvertTo-Literal -Text $(if ($parts.Count -gt 0) { $parts[0] } else { '' })
    for ($index = 0; $index -lt $Variables.Count; $index += 1) {
        $operand = $(
            if ($index -ge 0 -and $index -lt $Variables.Count) {
                $Variables[$index]
            } else {
                ''
            }
        )
        $index2 = $index + 1
        $text = "$text + $operand + $(ConvertTo-Literal -Text $(if ($index2 -ge 0 -and $index2 -lt $parts.Count) { $parts[$index2] } else { '' }))"
    }
    return $text
}
