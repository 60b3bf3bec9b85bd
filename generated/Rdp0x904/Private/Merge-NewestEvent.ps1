# Generated from src/engine/events.ts: change it there.

function Merge-NewestEvent {
    <#
    .SYNOPSIS
    Two lists, both newest first, as one of at most so many.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $One,
        [object[]] $Other,
        [long] $Most
    )

    $merged = [System.Collections.Generic.List[object]]::new()
    $left = 0
    $right = 0
    while ($merged.Count -lt $Most -and $left + $right -lt $One.Count + $Other.Count) {
        $first = if ($left -ge 0 -and $left -lt $One.Count) { $One[$left] } else { $null }
        $second = if ($right -ge 0 -and $right -lt $Other.Count) { $Other[$right] } else { $null }
        if ($null -ne $first -and ($null -eq $second -or [string]::CompareOrdinal($first.Time, $second.Time) -ge 0)) {
            $merged.Add($first)
            $left += 1
        } elseif ($null -ne $second) {
            $merged.Add($second)
            $right += 1
        }
    }
    return $merged.ToArray()
}
