# Generated from src/border/connection.ts: change it there.

function Receive-RdpData {
    <#
    .SYNOPSIS
    Sends bytes, if there are any, and waits for the next ones that come, at most so many.
    #>
    [CmdletBinding()]
    param(
        [object] $Connection,
        [byte[]] $Bytes,
        [int] $Most,
        [int] $Milliseconds
    )

    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    $buffer = [byte[]]::new($Most)
    $count = 0
    try {
        $ended = 'timeout'
        if ($Bytes.Length -eq 0 -or $Connection.Stream.WriteAsync($Bytes, 0, $Bytes.Length).Wait($Milliseconds)) {
            $left = [Math]::Max(0, $Milliseconds - [int] $clock.ElapsedMilliseconds)
            $task = $Connection.Stream.ReadAsync($buffer, 0, $Most)
            if ($task.Wait($left)) {
                $count = $task.Result
                $ended = if ($count -gt 0) { 'data' } else { 'closed' }
            }
        }
    } catch {
        $ended = 'reset'
    }
    [pscustomobject]@{
        Bytes        = [object[]] @($buffer | Select-Object -First $count)
        Ended        = $ended
        Milliseconds = [int] $clock.ElapsedMilliseconds
    }
}
