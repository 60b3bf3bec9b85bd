# Generated from src/engine/task/task-script.ts: change it there.

function ConvertTo-TaskScript {
    <#
    .SYNOPSIS
    The script of the remediation task: it imports the module by its full path, looks, repairs what it
    was told to, writes a log and ends with a number. What was a parameter is a literal in it; nothing
    is ever run as code but cmdlets of the module. Its log tells it when it ran, and how often it tried:
    an attempt is written down before it is made.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Settings
    )

    return @(
        '# Rdp0x904: looks for what makes Remote Desktop fail with error 0x904, and repairs what it was told to.',
        '$ErrorActionPreference = ''Stop''',
        '$ProgressPreference = ''SilentlyContinue''',
        "`$manifest = $(ConvertTo-Literal -Text $Settings.Manifest)",
        "`$repairs = @($(Join-Literal -Texts $Settings.Repairs))",
        "`$allowSessionDrop = $($(if ($Settings.AllowSessionDrop) { '$true' } else { '$false' }))",
        '$causes = @{}'
    ) + @(ConvertTo-Cause -Name 'IncludeCause' -Numbers $Settings.IncludeCauses) + @(ConvertTo-Cause -Name 'ExcludeCause' -Numbers $Settings.ExcludeCauses) + @(
        "`$minimumMinutes = $($Settings.MinimumMinutes)",
        '$attemptsADay = 3',
        "`$notUndone = @($(Join-Literal -Texts @('FailedNotUndone', 'UndoFailed')))",
        "`$distrust = @($(Join-Literal -Texts @('JournalNotTrusted')))"
    ) + @(
        'try {',
        '    $module = Import-Module -Name $manifest -PassThru',
        '} catch {',
        '    [Console]::Error.WriteLine("The module cannot be imported: $($_.Exception.Message)")',
        '    exit 2',
        '}'
    ) + @(
        'function Use-Module([string] $Name, [hashtable] $Arguments) {',
        '    & $module { param($Name, $Arguments) & $Name @Arguments } $Name $Arguments',
        '}',
        'function Get-LogPath([datetime] $Day) {',
        '    $root = Use-Module ''Get-JournalRoot'' @{}',
        '    Use-Module ''Join-JournalPath'' @{ Folder = $root; Name = "task-$($Day.ToString(''u'').Substring(0, 7)).jsonl" }',
        '}',
        'function Add-Line([string] $What, [string] $Name, [string] $Text) {',
        '    $fields = @(''time'', (Use-Module ''Get-CurrentInstant'' @{})), @(''event'', $What), @($Name, $Text) |',
        '        ForEach-Object { [pscustomobject]@{ Name = $_[0]; Text = $_[1] } }',
        '    $line = Use-Module ''ConvertTo-JournalLine'' @{ Fields = $fields }',
        '    Use-Module ''Add-JournalText'' @{ Path = Get-LogPath $now; Text = $line }',
        '}',
        'function Get-Age($Line) {',
        '    [Math]::Abs(($now - [datetime]::ParseExact($Line.time, ''u'', [cultureinfo]::InvariantCulture)).TotalMinutes)',
        '}',
        'function Get-FailureCode($Failure) {',
        '    $id = $Failure.FullyQualifiedErrorId.Split('','')[0]',
        '    $category = $Failure.CategoryInfo.Category.ToString()',
        '    if ($notUndone -contains $id) { 5 }',
        '    elseif ($category -eq ''InvalidArgument'') { 2 }',
        '    elseif ($category -eq ''PermissionDenied'' -and $distrust -notcontains $id) { 3 }',
        '    else { 4 }',
        '}',
        'function Get-Fault {',
        '    @(& $module.ExportedFunctions[''Test-Rdp0x904''] @causes | Where-Object { $_.Status -eq ''fault'' -or $_.Status -eq ''suspect'' })',
        '}',
        'function Write-Words([string] $Kind, [int] $Number, [string] $Words) {',
        '    try { Use-Module ''Write-ProductEvent'' @{ Kind = $Kind; Number = $Number; Words = $Words } }',
        '    catch { [Console]::Error.WriteLine($Words) }',
        '}'
    ) + @(
        'try {',
        '    $null = Use-Module ''Resolve-JournalFolder'' @{}',
        '    $now = [datetime]::ParseExact((Use-Module ''Get-CurrentInstant'' @{}), ''u'', [cultureinfo]::InvariantCulture)',
        '    $lines = @(',
        '        foreach ($path in @((Get-LogPath $now.AddDays(-1)), (Get-LogPath $now) | Select-Object -Unique)) {',
        '            if (-not (Use-Module ''Get-JournalPathState'' @{ Path = $path }).Exists) { continue }',
        '            foreach ($text in @((Use-Module ''Read-JournalText'' @{ Path = $path }) -split [char] 10 | Select-Object -Last 2000)) {',
        '                if ($text -notlike ''{*}'') { continue }',
        '                # The end of a line that was being written when the computer stopped is no line.',
        '                try { $line = ConvertFrom-Json -InputObject $text } catch { continue }',
        '                if ($line.time -match ''^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}Z$'') { $line }',
        '            }',
        '        }',
        '    )',
        '    $attempts = @($lines | Where-Object { $_.event -eq ''attempt'' -and (Get-Age $_) -lt 1440 }).Count',
        '    if ($lines.Count -gt 0 -and (Get-Age $lines[-1]) -lt $minimumMinutes) {',
        '        if ($lines[-1].event -eq ''end'') { exit [int] $lines[-1].code }',
        '        exit 1',
        '    }',
        '} catch {',
        '    Write-Words ''Error'' 21 "The remediation task cannot keep its log: $($_.Exception.Message)"',
        '    exit (Get-FailureCode $_)',
        '}'
    ) + @(
        '$code = 0',
        '$reboot = $false',
        'try {',
        '    $faults = @(Get-Fault)',
        '    foreach ($repair in $repairs) {',
        '        $command = $module.ExportedFunctions[$repair]',
        '        # Repair-Rdp0x904 chooses by itself among all causes; the others answer the findings that name them.',
        '        $general = $command.Parameters.ContainsKey(''IncludeCause'')',
        '        $named = @(',
        '            @($faults) | Where-Object {',
        '                $_.Status -eq ''fault'' -and $_.Grade -in ''A'', ''B'' -and ($allowSessionDrop -or $_.Impact -ne ''all sessions'') -and',
        '                    ($general -or ($_.Repair -split '' '')[0] -eq $repair)',
        '            }',
        '        )',
        '        if ($named.Count -eq 0) { continue }',
        '        if ($attempts -ge $attemptsADay) {',
        '            Add-Line ''reportOnly'' ''repair'' $repair',
        '            continue',
        '        }',
        '        $attempts++',
        '        Add-Line ''attempt'' ''repair'' $repair',
        '        $arguments = @{ Confirm = $false }',
        '        if ($general) { $arguments += $causes }',
        '        if ($allowSessionDrop -and $command.Parameters.ContainsKey(''AllowSessionDrop'')) { $arguments[''AllowSessionDrop''] = $true }',
        '        try {',
        '            foreach ($done in & $command @arguments) {',
        '                if ($done.RebootNeeded) { $reboot = $true }',
        '                if ($done.Id) { Add-Line ''repaired'' ''run'' $done.Id }',
        '            }',
        '        } catch {',
        '            $code = [Math]::Max($code, (Get-FailureCode $_))',
        '            Write-Words ''Error'' 21 "$($repair): $($_.Exception.Message)"',
        '            Add-Line ''failed'' ''message'' $_.Exception.Message',
        '        }',
        '    }',
        '    $faults = @(Get-Fault)',
        '} catch {',
        '    $code = [Math]::Max($code, (Get-FailureCode $_))',
        '    Write-Words ''Error'' 21 "The remediation task failed: $($_.Exception.Message)"',
        '    $faults = @()',
        '}'
    ) + @(
        'if ($faults.Count -gt 0) {',
        '    $ids = @($faults | ForEach-Object { $_.Id }) -join '', ''',
        '    Write-Words ''Warning'' 20 "Remote Desktop is not sound: $ids. See Test-Rdp0x904."',
        '    $code = [Math]::Max($code, 1)',
        '}',
        'if ($code -eq 0 -and $reboot) {',
        '    $code = if ($env:OS -eq ''Windows_NT'') { 3010 } else { 10 }',
        '}',
        'try {',
        '    if ($faults.Count -gt 0) { Add-Line ''found'' ''findings'' $ids }',
        '    Add-Line ''end'' ''code'' "$code"',
        '} catch {',
        '    # The next run counts this one as not ended.',
        '    $code = [Math]::Max($code, (Get-FailureCode $_))',
        '    Write-Words ''Error'' 21 "The remediation task cannot keep its log: $($_.Exception.Message)"',
        '}',
        'exit $code'
    ) -join "`n"
}
