# Generated from src/protocol/connect-step.ts: change it there.

function Select-ConnectFault {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Failures
    )

    $order = @('refused', 'not permitted', 'timeout', 'unreachable', 'other')
    foreach ($fault in $order) {
        if (@($Failures | Where-Object { $_.Fault -eq $fault }).Count -gt 0) {
            return $fault
        }
    }
    return 'other'
}
