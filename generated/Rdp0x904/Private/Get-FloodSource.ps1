# Generated from src/recipes/test-rdp-logon-flood.ts: change it there.

function Get-FloodSource {
    <#
    .SYNOPSIS
    The addresses that most failures came from, with how many, at most three.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Failures
    )

    $counts = [System.Collections.Specialized.OrderedDictionary]::new([System.StringComparer]::Ordinal)
    foreach ($each in $Failures) {
        $value = $counts[$each.Address]
        $counts[$each.Address] = $(if ($null -ne $value) { $value } else { 0 }) + 1
    }
    $items = @() + @(
        foreach ($entry in $counts.GetEnumerator()) {
            $entry.Key
        }
    )
    $sources = @(
        $items |
            ForEach-Object {
                $value = $counts[$_]
                [pscustomobject]@{
                    Address = $_
                    Count   = if ($null -ne $value) { $value } else { 0 }
                }
            }
    )
    $sorted = [System.Collections.Generic.List[object]]::new()
    foreach ($item in $sources) {
        $position = $sorted.Count
        while ($position -gt 0 -and $item.Count - $sorted[$position - 1].Count -gt 0) {
            $position--
        }
        $sorted.Insert($position, $item)
    }
    $ranked = $sorted.ToArray()
    return @($ranked | Select-Object -First 3 | ForEach-Object { "$($_.Address) $($_.Count) times" })
}
