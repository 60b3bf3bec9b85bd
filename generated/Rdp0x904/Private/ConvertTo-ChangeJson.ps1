# Generated from src/windows/notation/change-fields.ts: change it there.

function ConvertTo-ChangeJson {
    <#
    .SYNOPSIS
    A change as canonical JSON (RFC 8785): members in the order of their names, whole numbers and flags
    as such.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change
    )

    $members = [System.Collections.Generic.List[object]]::new()
    $members.Add("`"kind`":`"$($Change.Kind)`"")
    foreach ($each in Get-ChangeField -Kind $Change.Kind) {
        $text = [string] $Change.PSObject.Properties[$each.Name].Value
        $value = if ([string]::Equals($each.Type, 'whole')) {
            $text
        } elseif ([string]::Equals($each.Type, 'flag')) {
            $text.ToLowerInvariant()
        } else {
            ConvertTo-JsonText -Text $text
        }
        $members.Add("`"$($each.Name)`":$value")
    }
    $sorted = [System.Collections.Generic.List[object]]::new()
    foreach ($item in $members) {
        $position = $sorted.Count
        while ($position -gt 0 -and [string]::CompareOrdinal($sorted[$position - 1], $item) -gt 0) {
            $position--
        }
        $sorted.Insert($position, $item)
    }
    return "{$($sorted.ToArray() -join ',')}"
}
