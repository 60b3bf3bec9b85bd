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

    $blocks = [System.Collections.Generic.List[object]]::new()
    $step = $HandOver.FirstStep
    foreach ($item in $HandOver.Items) {
        foreach ($line in ConvertTo-HandOverBlock -Id $HandOver.Id -Item $item -Step "$step") {
            $blocks.Add("    $line")
        }
        $step += 1
    }
    return @("# Rdp0x904, run $($HandOver.Id): makes its changes. It loads no module and reads no file.") + @(ConvertTo-HandOverLine -HandOver $HandOver | ForEach-Object { "#: $_" }) + @(
        '$ErrorActionPreference = ''Stop''',
        'function Get-Value($Path, $Name) {',
        '    $key = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue',
        '    if ($null -eq $key -or @($key.GetValueNames()) -notcontains $Name) { return ''Absent'' }',
        '    $data = $key.GetValue($Name, $null, ''DoNotExpandEnvironmentNames'')',
        '    # Windows keeps 32 bits without a sign, and .NET gives them one.',
        '    if ($key.GetValueKind($Name).ToString() -eq ''DWord'') { $data = [long] $data -band 4294967295 }',
        '    "$($key.GetValueKind($Name).ToString()) $(@($data) -join [char] 10)"',
        '}',
        'function Get-Number($Path, $Name, $Absent) {',
        '    $value = Get-Value $Path $Name',
        '    if ($value -match ''^DWord ([0-9]{1,10})$'') { [long] $Matches[1] } else { $Absent }',
        '}',
        'function Add-Key($Path) {',
        '    if (Test-Path -LiteralPath $Path) { return }',
        '    Add-Key $Path.Substring(0, $Path.LastIndexOf(''\''))',
        '    $null = New-Item -Path $Path -Confirm:$false',
        '}',
        'function Remove-EmptyKey($Path, $Topmost) {',
        '    while ($Path.Length -ge $Topmost.Length) {',
        '        if (Test-Path -LiteralPath $Path) {',
        '            $key = Get-Item -LiteralPath $Path',
        '            if ($key.ValueCount -gt 0 -or $key.SubKeyCount -gt 0) { return }',
        '            Remove-Item -LiteralPath $Path -Force -Confirm:$false',
        '        }',
        '        $Path = $Path.Substring(0, $Path.LastIndexOf(''\''))',
        '    }',
        '}'
    ) + @(Get-NoteFunction -Id $HandOver.Id -Log $HandOver.Log) + @("`$journal = $(ConvertTo-Literal -Text $HandOver.Path)") + @(Get-LineFunction) + @(
        'function Open-Lock($Path) {',
        '    $gone = [System.IO.FileOptions]::DeleteOnClose',
        '    for ($left = 30; $true; $left--) {',
        '        try { return [System.IO.FileStream]::new($Path, ''OpenOrCreate'', ''ReadWrite'', ''None'', 1, $gone) }',
        '        catch { if ($left -le 1) { throw } }',
        '        Start-Sleep -Seconds 1',
        '    }',
        '}'
    ) + @(
        '$run = $null',
        '$lock = $null',
        '$step = 0',
        '$done = 0',
        'try {',
        "    `$run = Open-Lock $(ConvertTo-Literal -Text (Get-RunLockPath -Path $HandOver.Path))",
        "    `$lock = Open-Lock $(ConvertTo-Literal -Text $HandOver.LockPath)",
        "    if ([System.IO.File]::ReadAllText(`$journal) -match '`"event`":`"($(@('end', 'undo') -join '|'))`"') { return }"
    ) + $blocks.ToArray() + @(
        "    Add-Line $(ConvertTo-EndLiteral -Outcome 'Applied')",
        '} catch {',
        '    Add-Failure $_.Exception.Message'
    ) + @(ConvertTo-FailedBlock -HandOver $HandOver | ForEach-Object { "    $_" }) + @(
        '} finally {',
        '    foreach ($held in $run, $lock) { if ($null -ne $held) { $held.Dispose() } }',
        "    Unregister-ScheduledTask -TaskPath '\Rdp0x904\' -TaskName $(ConvertTo-Literal -Text (Get-HandOverTaskName -HandOver $HandOver)) -Confirm:`$false",
        '}'
    ) -join "`n"
}
