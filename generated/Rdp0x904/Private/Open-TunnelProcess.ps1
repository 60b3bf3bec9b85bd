# Generated from src/border/tunnel.ts: change it there.

function Open-TunnelProcess {
    <#
    .SYNOPSIS
    Starts OpenSSH with these arguments, without a window and without a way to ask.
    #>
    [CmdletBinding()]
    param(
        [string] $Arguments
    )

    $onWindows = [System.IO.Path]::DirectorySeparatorChar -eq '\\'
    $program = if ($onWindows) {
        Join-Path -Path ([System.Environment]::SystemDirectory) -ChildPath 'OpenSSH\ssh.exe'
    } else {
        '/usr/bin/ssh'
    }
    $null = Get-Command -Name $program -CommandType Application -ErrorAction Stop
    $start = [System.Diagnostics.ProcessStartInfo]::new($program, $Arguments)
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    $start.RedirectStandardInput = $true
    $start.RedirectStandardError = $true
    $process = [System.Diagnostics.Process]::Start($start)
    $process.StandardInput.Close()
    # Read all the time: a program that nobody listens to stops when its pipe is full.
    $complaint = $process.StandardError.ReadToEndAsync()
    [pscustomobject]@{
        ProcessId = [long] $process.Id
        Started   = $process.StartTime.ToUniversalTime().ToString('u')
        Process   = [pscustomobject]@{
            Handle    = $process
            Complaint = $complaint
        }
    }
}
