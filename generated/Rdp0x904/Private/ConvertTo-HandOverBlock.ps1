# Generated from src/windows/hand-over-script.ts: change it there.

function ConvertTo-HandOverBlock {
    <#
    .SYNOPSIS
    One change made, read back and written down.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Id,
        $Item,
        [string] $Step
    )

    return @("`$step = $Step") + @(ConvertTo-ChangeStatement -Change $Item.Change) + @(
        "`$verified = [bool] ($(ConvertTo-TestExpression -Change $Item.Change))",
        "Add-Change $Step `$verified",
        (ConvertTo-NoteStatement -Observation (Get-ChangeNote -Id $Id -What 'changed' -Change $Item.Change)),
        "`$done = $Step"
    )
}
