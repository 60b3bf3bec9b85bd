# Generated from src/windows/link-quality.ts: change it there.

function Measure-Jitter {
    [CmdletBinding()]
    [OutputType([long], [int])]
    param(
        [object[]] $Arrived
    )

    $total = 0
    for ($index = 1; $index -lt $Arrived.Count; $index += 1) {
        $value = if ($index -ge 0 -and $index -lt $Arrived.Count) {
            $Arrived[$index]
        } else {
            $null
        }
        $operand = $(if ($null -ne $value) { $value.Milliseconds } else { 0 })
        $index2 = $index - 1
        $value2 = if ($index2 -ge 0 -and $index2 -lt $Arrived.Count) {
            $Arrived[$index2]
        } else {
            $null
        }
        $total += [Math]::Abs([double] ($operand - $(if ($null -ne $value2) { $value2.Milliseconds } else { 0 })))
    }
    $mean = if ($Arrived.Count -lt 2) {
        0
    } else {
        Measure-Rounded -Value ([double] $total / ($Arrived.Count - 1))
    }
    return $mean
}
