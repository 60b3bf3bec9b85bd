# Generated from src/windows/hand-over-script.ts: change it there.

function Get-LineFunction {
    <#
    .SYNOPSIS
    Functions that write lines of the journal. The last ones are written where that is still possible.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    return @(
        'function Add-Line($Line) { [System.IO.File]::AppendAllText($journal, "$Line$([char] 10)") }',
        'function Add-LastLine($Line) { try { Add-Line $Line } catch { $null = $_ } }',
        'function Add-Failure($Message) {',
        '    $inside = [regex]::Replace($Message, ''[^ -~]|["\\]'', { param($found) ''\u{0:x4}'' -f [int] $found.Value[0] })',
        "    Add-LastLine ($(ConvertTo-LineExpression -Fields @(ConvertTo-FailedEvent -Message '|') -Variables @('$inside')))",
        '}'
    )
}
