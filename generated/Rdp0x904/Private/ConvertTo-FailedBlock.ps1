# Generated from src/windows/hand-over-script.ts: change it there.

function ConvertTo-FailedBlock {
    <#
    .SYNOPSIS
    What was done comes back, the last change first, unless it is to stay.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $HandOver
    )

    if ($HandOver.KeepPartial) {
        return @("Add-LastLine $(ConvertTo-EndLiteral -Outcome 'Kept')")
    }
    $lines = [System.Collections.Generic.List[object]]::new()
    for ($index = $HandOver.Items.Count - 1; $index -ge 0; $index -= 1) {
        $value = if ($index -ge 0 -and $index -lt $HandOver.Items.Count) {
            $HandOver.Items[$index]
        } else {
            $null
        }
        $wayBack = if ($null -ne $value) { $value.WayBack } else { $null }
        if ($null -eq $wayBack) {
            continue
        }
        foreach ($line in ConvertTo-Step -Command 'Undo-Step' -Step ($HandOver.FirstStep + $index) -Change $wayBack) {
            $lines.Add($line)
        }
    }
    return $lines.ToArray() + @(
        'if ($progress.Open) {',
        '    Add-Failure "Taking back what was done before failed too: $($progress.Open)"',
        "    Add-LastLine $(ConvertTo-EndLiteral -Outcome 'FailedNotUndone')",
        '} else {',
        "    Add-LastLine $(ConvertTo-EndLiteral -Outcome 'FailedAndUndone')",
        '}'
    )
}
