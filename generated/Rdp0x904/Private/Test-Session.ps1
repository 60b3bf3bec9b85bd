# Generated from src/windows/changes/session-end.ts: change it there.

function Test-Session {
    <#
    .SYNOPSIS
    Looks for a row, below the headings, with both number and user (learn.microsoft.com, "query
    session"). The user's name is the one word of it that may be anything, so both must be there.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $user = $Change.User.ToLowerInvariant()
    $rows = @((Invoke-NativeProgram -Program 'qwinsta.exe' -Words @("$($Change.Session)")).Lines | Select-Object -Skip 1)
    foreach ($row in $rows) {
        $words = @($row.ToLowerInvariant() -csplit ' ', 0, 'SimpleMatch')
        if ([array]::IndexOf([string[]] $words, "$($Change.Session)") -ge 0 -and
            [array]::IndexOf([string[]] $words, $user) -ge 0) {
            return $true
        }
    }
    return $false
}
