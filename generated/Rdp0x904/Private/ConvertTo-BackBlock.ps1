# Generated from src/windows/hand-over-script.ts: change it there.

function ConvertTo-BackBlock {
    <#
    .SYNOPSIS
    What was begun comes back, and what was noted as made is noted as taken back. What fails is kept for
    the end.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Id,
        $WayBack,
        [string] $Step
    )

    return @("if (`$step -ge $Step) {", '    try {') + @(ConvertTo-ChangeStatement -Change $WayBack | ForEach-Object { "        $_" }) + @(
        "        if (`$done -ge $Step) {",
        "            `$verified = try { [bool] ($(ConvertTo-TestExpression -Change $WayBack)) } catch { `$false }",
        "            $(ConvertTo-NoteStatement -Observation (Get-ChangeNote -Id $Id -What 'undone' -Change $WayBack))",
        '        }',
        '    } catch {',
        "        `$open += $(ConvertTo-Literal -Text (Get-WayBackName -WayBack $WayBack)) + `$_.Exception.Message",
        '    }',
        '}'
    )
}
