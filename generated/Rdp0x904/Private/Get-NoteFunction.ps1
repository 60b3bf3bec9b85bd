# Generated from src/windows/change-log-script.ts: change it there.

function Get-NoteFunction {
    <#
    .SYNOPSIS
    Functions that the statements of notes use. The log is written only where SYSTEM or Administrators
    own its folder, and it is no link: whoever made it anew, where ours was removed, must not lead
    SYSTEM elsewhere.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Id,
        [string] $Log
    )

    $open = [pscustomobject]@{
        Id     = $Id
        What   = '|'
        Target = '|'
        Action = '|'
    }
    $parts = [System.Collections.Generic.List[object]]::new()
    foreach ($each in (ConvertTo-TrimmedText -Text (ConvertTo-NoteLine -Time '|' -Note $open -Verified '|')) -csplit '|', 0, 'SimpleMatch') {
        $parts.Add((ConvertTo-Literal -Text $each))
    }
    return @(
        'function Write-Event($Kind, $Number, $Words) {',
        '    try {',
        '        if (-not [System.Diagnostics.EventLog]::SourceExists(''Rdp0x904'')) {',
        '            [System.Diagnostics.EventLog]::CreateEventSource(''Rdp0x904'', ''Application'')',
        '        }',
        '        [System.Diagnostics.EventLog]::WriteEntry(''Rdp0x904'', $Words, $Kind, $Number)',
        '    } catch {',
        '        Write-Warning -Message $Words',
        '    }',
        '}'
    ) + @(
        "`$log = $(ConvertTo-Literal -Text $Log)",
        'function Test-OwnFolder {',
        '    if ($env:OS -ne ''Windows_NT'') { return $true }',
        '    $folder = Get-Item -LiteralPath (Split-Path -LiteralPath $log) -Force',
        '    $owner = (Get-Acl -LiteralPath $folder.FullName).GetOwner([System.Security.Principal.SecurityIdentifier]).Value',
        '    -not $folder.LinkType -and $owner -in ''S-1-5-18'', ''S-1-5-32-544''',
        '}',
        'function Write-Note($What, $Target, $Action, $Verified) {',
        "    `$parts = $($parts.ToArray() -join ', ')",
        '    $values = [datetime]::UtcNow.ToString(''u''), $What, $Target, $Action, "$Verified".ToLowerInvariant()',
        '    $line = -join @(for ($i = 0; $i -lt 5; $i++) { $parts[$i], $values[$i] }; $parts[5])',
        '    try {',
        '        if (Test-OwnFolder) { [System.IO.File]::AppendAllText($log, "$line$([char] 10)") }',
        '    } catch {',
        '        Write-Warning -Message "$log could not be written."',
        '    }',
        '    $words, $good, $bad = if ($What -eq ''changed'') {',
        "        $(ConvertTo-NoteLiteral -Id $Id -What 'changed')",
        '    } else {',
        "        $(ConvertTo-NoteLiteral -Id $Id -What 'undone')",
        '    }',
        '    $words = $words -f [regex]::Unescape($Target), [regex]::Unescape($Action)',
        "    if (`$Verified) { Write-Event '$(Get-NoteKind -Verified $true)' `$good `$words }",
        "    else { Write-Event '$(Get-NoteKind -Verified $false)' `$bad `"`$words It was read back, and is not as it should be.`" }",
        '}'
    )
}
