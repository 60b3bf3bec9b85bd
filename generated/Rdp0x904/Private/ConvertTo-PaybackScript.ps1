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
    return @("# Rdp0x904, run $($Payback.Id): brings back what it changed. It loads no module and reads no file.") + @(ConvertTo-PaybackLine -Payback $Payback | ForEach-Object { "#: $_" }) + @(
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
    ) + @(Get-NoteFunction -Id $Payback.Id -Log $Payback.Log) + @(ConvertTo-DueStatement -Payback $Payback) + @('if (-not $due) { return }', '$open = 0') + $blocks.ToArray() + @("`$task = $(ConvertTo-Literal -Text (Get-PaybackTaskName -Payback $Payback))") + @(
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
