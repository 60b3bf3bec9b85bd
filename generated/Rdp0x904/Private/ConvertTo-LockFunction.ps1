# Generated from src/windows/hand-over-script.ts: change it there.

function ConvertTo-LockFunction {
    <#
    .SYNOPSIS
    Holds the journal as a run does: whoever began just before is waited for, for a while.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $LockPath
    )

    return @(
        'function Open-Lock {',
        '    $gone = [System.IO.FileOptions]::DeleteOnClose',
        '    for ($left = 30; $true; $left--) {',
        "        try { return [System.IO.FileStream]::new($(ConvertTo-Literal -Text $LockPath), 'OpenOrCreate', 'ReadWrite', 'None', 1, `$gone) }",
        '        catch { if ($left -le 1) { throw } }',
        '        Start-Sleep -Seconds 1',
        '    }',
        '}'
    )
}
