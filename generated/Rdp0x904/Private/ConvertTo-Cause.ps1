# Generated from src/engine/task/task-script.ts: change it there.

function ConvertTo-Cause {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Name,
        [object[]] $Numbers
    )

    if ($Numbers.Count -eq 0) {
        return @()
    }
    return @("`$causes['$Name'] = @($(Join-Number -Numbers $Numbers))")
}
