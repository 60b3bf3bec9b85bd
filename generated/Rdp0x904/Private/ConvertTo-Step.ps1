# Generated from src/windows/hand-over-script.ts: change it there.

function ConvertTo-Step {
    <#
    .SYNOPSIS
    A call of one of them.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Command,
        [long] $Step,
        $Change
    )

    $source = Get-ChangeDescription -Change $Change
    $target = $source.Target
    $action = $source.Action
    return @("$Command $Step $(ConvertTo-InsideLiteral -Text $target) $(ConvertTo-InsideLiteral -Text $action) {") + @(ConvertTo-ChangeStatement -Change $Change | ForEach-Object { "    $_" }) + @("} { $(ConvertTo-TestExpression -Change $Change) }")
}
