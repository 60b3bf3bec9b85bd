# Generated from src/recipes/test-rdp-mac-client.ts: change it there.

function Test-VersionBelow {
    <#
    .SYNOPSIS
    Whether a version such as `10.2.9` comes before another; what is left out counts as 0.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Version,
        [object[]] $Least
    )

    $parts = @($Version -csplit '.', 0, 'SimpleMatch')
    for ($index = 0; $index -lt $Least.Count; $index++) {
        $part = [long] $(if ($index -ge 0 -and $index -lt $parts.Count) { $parts[$index] } else { '0' })
        $wanted = if ($index -ge 0 -and $index -lt $Least.Count) { $Least[$index] } else { 0 }
        if ($part -ne $wanted) {
            return $part -lt $wanted
        }
    }
    return $false
}
