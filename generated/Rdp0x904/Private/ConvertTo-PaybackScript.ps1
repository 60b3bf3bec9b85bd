# Generated from src/windows/payback-script.ts: change it there.

function ConvertTo-PaybackScript {
    <#
    .SYNOPSIS
    The whole script.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Payback
    )

    $blocks = [System.Collections.Generic.List[object]]::new()
    for ($index = $Payback.Items.Count - 1; $index -ge 0; $index -= 1) {
        $item = if ($index -ge 0 -and $index -lt $Payback.Items.Count) {
            $Payback.Items[$index]
        } else {
            $null
        }
        if ($null -ne $item) {
            $blocks.Add((ConvertTo-PaybackBlock -Observation $Payback -Item $item))
        }
    }
    return @("# Rdp0x904, run $($Payback.Id): brings back what it changed. It loads no module and reads no file.") + @(ConvertTo-PaybackLine -Payback $Payback | ForEach-Object { "#: $_" }) + @(Get-StatementFunction -Lines $blocks.ToArray()) + @(Get-NoteFunction -Id $Payback.Id -Log $Payback.Log) + @(ConvertTo-DueStatement -Payback $Payback) + @('if (-not $due) { return }', '$open = 0') + $blocks.ToArray() + @("`$task = $(ConvertTo-Literal -Text (Get-PaybackTaskName -Payback $Payback))") + @(
        'if ($open -eq 0) {',
        '    Unregister-ScheduledTask -TaskPath ''\Rdp0x904\'' -TaskName $task -Confirm:$false',
        '    $kind, $number, $words = "Information", 1, "$task brought back what was changed."',
        '} else {',
        '    $kind, $number, $words = "Error", 2, "$task could not bring back $open of its changes, and tries again."',
        '}',
        'Write-Event $kind $number $words',
        'if ($open -gt 0) { throw $words }'
    ) -join "`n"
}
