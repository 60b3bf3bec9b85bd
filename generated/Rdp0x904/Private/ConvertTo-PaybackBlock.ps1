# Generated from src/windows/payback-script.ts: change it there.

function ConvertTo-PaybackBlock {
    <#
    .SYNOPSIS
    One change brought back and read back; what goes wrong is counted, and the next is tried.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Observation,
        $Item
    )

    $id = $Observation.Id
    $purpose = $Observation.Purpose
    $change = $Item.Change
    $wayBack = $Item.WayBack
    $condition = ConvertTo-Condition -Purpose $purpose -Change $change -WayBack $wayBack
    return @('try {', "    if ($condition) {") + @(ConvertTo-ChangeStatement -Change $wayBack | ForEach-Object { "        $_" }) + @(
        "        `$verified = [bool] ($(ConvertTo-TestExpression -Change $wayBack))",
        "        $(ConvertTo-NoteStatement -Observation (Get-ChangeNote -Id $id -What 'undone' -Change $wayBack))",
        '        if (-not $verified) { $open++ }',
        '    }',
        '} catch {',
        '    $open++',
        '}'
    ) -join "`n"
}
