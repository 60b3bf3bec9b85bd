# Generated from src/windows/hand-over-script.ts: change it there.

function ConvertTo-HandOverScript {
    <#
    .SYNOPSIS
    The script of a run that was handed over: it stands alone, as that of a payback, and does what
    hand-over.ts and failed-run.ts do.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $HandOver
    )

    $made = [System.Collections.Generic.List[object]]::new()
    $step = $HandOver.FirstStep
    foreach ($item in $HandOver.Items) {
        foreach ($line in ConvertTo-Step -Command 'Invoke-Step' -Step $step -Change $item.Change) {
            $made.Add($line)
        }
        $step += 1
    }
    $failed = @(ConvertTo-FailedBlock -HandOver $HandOver)
    return @("# Rdp0x904, run $($HandOver.Id): makes its changes. It loads no module and reads no file but its journal.") + @(ConvertTo-HandOverLine -HandOver $HandOver | ForEach-Object { "#: $_" }) + @(Get-StatementFunction -Lines ($made.ToArray() + $failed)) + @(Get-NoteFunction -Id $HandOver.Id -Log $HandOver.Log) + @("`$journal = $(ConvertTo-Literal -Text $HandOver.Path)") + @(Get-LineFunction) + @(
        'function Open-Lock($Path) {',
        '    $gone = [System.IO.FileOptions]::DeleteOnClose',
        '    for ($left = 30; $true; $left--) {',
        '        try { return [System.IO.FileStream]::new($Path, ''OpenOrCreate'', ''ReadWrite'', ''None'', 1, $gone) }',
        '        catch { if ($left -le 1) { throw } }',
        '        Start-Sleep -Seconds 1',
        '    }',
        '}'
    ) + @(Get-StepFunction) + @(
        '$run = $null',
        '$lock = $null',
        'try {',
        "    `$run = Open-Lock $(ConvertTo-Literal -Text (Get-RunLockPath -Path $HandOver.Path))",
        "    `$lock = Open-Lock $(ConvertTo-Literal -Text $HandOver.LockPath)",
        "    if ([System.IO.File]::ReadAllText(`$journal) -match '`"event`":`"($(@('end', 'undo') -join '|'))`"') { return }"
    ) + @($made | ForEach-Object { "    $_" }) + @(
        "    Add-Line $(ConvertTo-EndLiteral -Outcome 'Applied')",
        '} catch {',
        '    Add-Failure $_.Exception.Message'
    ) + @($failed | ForEach-Object { "    $_" }) + @(
        '} finally {',
        '    foreach ($held in $run, $lock) { if ($null -ne $held) { $held.Dispose() } }',
        "    Unregister-ScheduledTask -TaskPath '\Rdp0x904\' -TaskName $(ConvertTo-Literal -Text (Get-HandOverTaskName -HandOver $HandOver)) -Confirm:`$false",
        '}'
    ) -join "`n"
}
