# Generated from src/simulator/interruption.ts: change it there.

function Assert-LabReached {
    <#
    .SYNOPSIS
    Every stand-in begins with this.
    #>
    [CmdletBinding()]
    param()

    $script:Line.Calls += 1
    if ($script:Line.What -eq 'None' -or $script:Line.Calls -lt $script:Line.At) {
        return
    }
    if ($script:Line.What -eq 'Denied' -or $script:Line.What -eq 'Refused') {
        if ($script:Line.What -eq 'Denied' -and $script:Line.Calls -gt $script:Line.At) {
            return
        }
        throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('Access is denied.'), 'AccessDenied', 'PermissionDenied', $null)
    }
    if ($script:Line.What -eq 'Torn' -and $script:Line.Calls -eq $script:Line.At) {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('The process was ended.'), 'Killed', 'OperationStopped', $null)
}
