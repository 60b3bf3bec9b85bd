# Generated from src/windows/changes/session-end.ts: change it there.

function Test-Session {
    <#
    .SYNOPSIS
    Looks for a row, below the headings, with both the number and the user (learn.microsoft.com, "query
    session"). A name may hold spaces, and is shown in a column of twenty characters.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $user = $Change.User.ToLowerInvariant()
    $shown = if ($user.Length -lt 20) {
        " $user "
    } else {
        " $($user.Substring(0, [Math]::Min(20, $user.Length)))"
    }
    $rows = @((Invoke-NativeProgram -Program 'qwinsta.exe' -Words @("$($Change.Session)")).Lines | Select-Object -Skip 1)
    foreach ($row in $rows) {
        if ([array]::IndexOf([string[]] @($row -csplit ' ', 0, 'SimpleMatch'), "$($Change.Session)") -ge 0 -and
            $row.ToLowerInvariant().Contains($shown)) {
            return $true
        }
    }
    return $false
}
