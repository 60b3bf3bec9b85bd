# Generated from src/windows/payback.ts: change it there.

function Invoke-Payback {
    <#
    .SYNOPSIS
    Pays back, the last change first. Returns whether everything is as it should be.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Payback
    )

    $sound = $true
    for ($index = $Payback.Items.Count - 1; $index -ge 0; $index -= 1) {
        $item = if ($index -ge 0 -and $index -lt $Payback.Items.Count) {
            $Payback.Items[$index]
        } else {
            $null
        }
        if ($null -ne $item -and -not (Restore-PaybackItem -Observation $Payback -Item $item)) {
            $sound = $false
        }
    }
    return $sound
}
