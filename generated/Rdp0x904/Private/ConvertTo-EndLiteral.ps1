# Generated from src/windows/hand-over-script.ts: change it there.

function ConvertTo-EndLiteral {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Outcome
    )

    return ConvertTo-Literal -Text (ConvertTo-TrimmedText -Text (ConvertTo-JournalLine -Fields @(ConvertTo-EndEvent -Outcome $Outcome)))
}
