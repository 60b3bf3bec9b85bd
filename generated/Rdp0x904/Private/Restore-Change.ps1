# Generated from src/engine/remediation.ts: change it there.

function Restore-Change {
    <#
    .SYNOPSIS
    Takes changes back, the last one first. What has no way back stays as it is.
    #>
    [CmdletBinding()]
    param(
        [object[]] $Applied
    )

    $remaining = $Applied.Count
    while ($remaining -gt 0) {
        $remaining -= 1
        $value = if ($remaining -ge 0 -and $remaining -lt $Applied.Count) {
            $Applied[$remaining]
        } else {
            $null
        }
        $wayBack = if ($null -ne $value) { $value.WayBack } else { $null }
        if ($null -ne $wayBack) {
            Invoke-Change -Change $wayBack
        }
    }
}
