# Generated from src/simulator/netsh.ts: change it there.

function ConvertTo-LabPortRow {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Range
    )

    $bounds = "$("$($Range.First)".PadLeft(10, ' '))  $("$($Range.Last)".PadLeft(10, ' '))"
    if ($Range.Administered) {
        return "$bounds     *"
    }
    return $bounds
}
