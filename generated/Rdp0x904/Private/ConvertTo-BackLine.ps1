# Generated from src/windows/hand-over-script.ts: change it there.

function ConvertTo-BackLine {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Step,
        [object[]] $Statements
    )

    return "    if (`$step -ge $Step) { $($Statements -join '; ') }"
}
