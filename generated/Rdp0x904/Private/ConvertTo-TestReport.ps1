# Generated from src/engine/report.ts: change it there.

function ConvertTo-TestReport {
    <#
    .SYNOPSIS
    What Test-Rdp0x904 found.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Findings
    )

    $troubles = @($Findings | Where-Object { $_.Status -ne 'healthy' })
    $broken = @($troubles | Where-Object { $_.Status -eq 'fault' -or $_.Status -eq 'suspect' })
    $unknown = $false
    foreach ($each in $troubles) {
        if ($each.Status -eq 'unknown') {
            $unknown = $true
            break
        }
    }
    $code = if ($broken.Count -gt 0) {
        1
    } elseif ($unknown) {
        3
    } else {
        0
    }
    $next = @(
        $troubles |
            Where-Object { $_.NextTest.Length -ne 0 } |
            ForEach-Object { "next $($_.NextTest): $($_.NextTestTells)" }
    )
    $found = @($troubles | ForEach-Object { "$($_.Status) $($_.Id): $($_.Title) $($_.Repair)" })
    $details = $next + $found
    $ids = @($troubles | ForEach-Object { $_.Id }) -join ', '
    $parameters = @{
        Code    = $code
        Details = $details
        Verdict = $(if ($ids.Length -eq 0) { 'test: nothing found' } else { "test: $ids" })
    }
    return ConvertTo-RunReport @parameters
}
