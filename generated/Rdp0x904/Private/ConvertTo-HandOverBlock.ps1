# Generated from src/windows/hand-over-script.ts: change it there.

function ConvertTo-HandOverBlock {
    <#
    .SYNOPSIS
    One change made, read back and written down.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Item,
        [string] $Step
    )

    return @("`$step = $Step") + @(ConvertTo-ChangeStatement -Change $Item.Change) + @(
        "`$verified = if ($(ConvertTo-TestExpression -Change $Item.Change)) { 'true' } else { 'false' }",
        "Add-Line `"{```"event```":```"changed```",```"step```":```"$Step```",```"verified```":```"`$verified```"}`""
    )
}
