# Generated from src/simulator/netsh.ts: change it there.

function Invoke-LabNetshProgram {
    <#
    .SYNOPSIS
    Netsh with the excluded ports of TCP: show, add and delete. It ends with 1 and a sentence in the
    language of Windows where it refuses: without elevation, and where the network of containers has the
    port already.
    #>
    [CmdletBinding()]
    param(
        [object[]] $Words
    )

    if ([object]::Equals($(if ($Words.Count -gt 2) { $Words[2] } else { $null }), 'show')) {
        return [pscustomobject]@{
            ExitCode = 0
            Lines    = @(Get-LabPortRangeLine)
        }
    }
    $port = [long] $(if ($Words.Count -gt 5) { $Words[5] } else { '' }).Replace('startport=', '')
    if ($script:Lab.Host.Account -eq 'User') {
        return Get-LabNetshFailure -Message 'The requested operation requires elevation (Run as administrator).'
    }
    if ([object]::Equals($(if ($Words.Count -gt 2) { $Words[2] } else { $null }), 'delete')) {
        $kept = @($script:Lab.Host.ReservedPorts | Where-Object { -not $_.Administered -or $_.First -ne $port })
        if ($kept.Count -eq $script:Lab.Host.ReservedPorts.Count) {
            return Get-LabNetshFailure -Message 'The system cannot find the file specified.'
        }
        $script:Lab.Host.ReservedPorts = $kept
        return [pscustomobject]@{
            ExitCode = 0
            Lines    = @('Ok.', '')
        }
    }
    $stopped = $false
    foreach ($each in $script:Lab.Host.Services) {
        if ([string]::Equals($each.Name, 'winnat') -and $each.Status -ne 'Running') {
            $stopped = $true
            break
        }
    }
    if (-not $stopped -and
        @($script:Lab.Host.ReservedPorts | Where-Object { $_.First -le $port -and $port -le $_.Last }).Count -gt 0) {
        return Get-LabNetshFailure -Message 'The process cannot access the file because it is being used by another process.'
    }
    $script:Lab.Host.ReservedPorts = $script:Lab.Host.ReservedPorts + @(
        [pscustomobject]@{
            First        = $port
            Last         = $port
            Administered = $true
        }
    )
    return [pscustomobject]@{
        ExitCode = 0
        Lines    = @('Ok.', '')
    }
}
