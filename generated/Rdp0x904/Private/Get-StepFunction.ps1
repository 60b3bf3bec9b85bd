# Generated from src/windows/hand-over-script.ts: change it there.

function Get-StepFunction {
    <#
    .SYNOPSIS
    Functions that make a change, read it back and write it down, and that bring back what was begun.
    What was noted as made is noted as taken back; a way back that fails is kept for the end.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $changed = ConvertTo-LineExpression -Fields @(ConvertTo-ChangedEvent -Step '|' -Verified '|') -Variables @('$Number', '$word')
    return @(
        '$progress = @{ Begun = 0; Done = 0; Open = @() }',
        'function Invoke-Step($Number, $Target, $Action, $Change, $Test) {',
        '    $progress.Begun = $Number',
        '    & $Change',
        '    $verified = [bool] (& $Test)',
        '    $word = "$verified".ToLowerInvariant()',
        "    Add-Line ($changed)",
        '    Write-Note ''changed'' $Target $Action $verified',
        '    $progress.Done = $Number',
        '}',
        'function Undo-Step($Number, $Target, $Action, $Change, $Test) {',
        '    if ($progress.Begun -lt $Number) { return }',
        '    try {',
        '        & $Change',
        '        if ($progress.Done -lt $Number) { return }',
        '        $verified = try { [bool] (& $Test) } catch { $false }',
        '        Write-Note ''undone'' $Target $Action $verified',
        '    } catch {',
        '        $progress.Open += "$([regex]::Unescape($Target)): $($_.Exception.Message)"',
        '    }',
        '}'
    )
}
