# Generated from src/border/tunnel.ts: change it there.

function Close-TunnelProcess {
    <#
    .SYNOPSIS
    Ends OpenSSH, unless another program has its number by now. Tells whether there was something to end.
    #>
    [CmdletBinding()]
    param(
        [int] $ProcessId,
        [string] $Started
    )

    $moment = [datetime]::ParseExact($Started, 'u', [cultureinfo]::InvariantCulture)
    $ended = $false
    foreach ($process in @(Get-Process -Id $ProcessId -ErrorAction SilentlyContinue)) {
        $distance = [Math]::Abs(($process.StartTime.ToUniversalTime() - $moment).TotalSeconds)
        if ($process.ProcessName -eq 'ssh' -and $distance -lt 3) {
            $process.Kill()
            $ended = $process.WaitForExit(5000)
        }
    }
    $ended
}
