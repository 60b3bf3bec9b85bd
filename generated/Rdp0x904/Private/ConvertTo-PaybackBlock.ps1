# Generated from src/windows/payback-script.ts: change it there.

function ConvertTo-PaybackBlock {
    <#
    .SYNOPSIS
    One change brought back and read back; what goes wrong is counted, and the next is tried.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Purpose,
        $Item
    )

    $change = $Item.Change
    $wayBack = $Item.WayBack
    $condition = ConvertTo-Condition -Purpose $Purpose -Change $change -WayBack $wayBack
    return @('try {', "    if ($condition) {") + @(ConvertTo-ChangeStatement -Change $wayBack | ForEach-Object { "        $_" }) + @(
        "        if (-not ($(ConvertTo-TestExpression -Change $wayBack))) { `$open++ }",
        '    }',
        '} catch {',
        '    $open++',
        '}'
    ) -join "`n"
}
