# Generated from src/language/text.ts: change it there.

function ConvertTo-TrimmedText {
    <#
    .SYNOPSIS
    A text without white space at its ends. What .NET takes for white space differs in U+0085 and
    U+FEFF.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Text
    )

    return [regex]::new('[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\z').Replace(
        [regex]::new('^[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+').Replace($Text, '', 1),
        '',
        1
    )
}
