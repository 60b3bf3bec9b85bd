import type { Integer } from './dotnet.js';
import { systemFunction } from './system-function.js';

/**
 * A tunnel of OpenSSH (ssh(1), -L): the program is started by its absolute path and asks nobody anything. Its arguments
 * are one text, because Windows PowerShell hands over no list; who calls refuses what would need to be escaped.
 */

/** A running program. What is in it is between these functions. */
export interface TunnelProcess {
  readonly ProcessId: Integer;
  /** UTC, as format `u` prints it: the numbers of processes are given out again. */
  readonly Started: string;
  readonly Process: object;
}

export interface TunnelHealth {
  readonly HasEnded: boolean;
  /** What it wrote about its end. */
  readonly Complaint: string;
}

/** A TCP port of this computer that is free now. */
export const findFreeTcpPort = systemFunction({
  name: 'Find-FreeTcpPort',
  synopsis: 'Finds a TCP port of this computer that nobody uses now.',
  parameters: {},
  powershell: `
    $listener = [System.Net.Sockets.TcpListener]::new([System.Net.IPAddress]::Loopback, 0)
    $listener.Start()
    try {
        $listener.LocalEndpoint.Port
    } finally {
        $listener.Stop()
    }`,
}).one<Integer>();

/** Starts ssh. That there is none is an error, ObjectNotFound; how it fares is asked for with measureTunnelHealth. */
export const openTunnelProcess = systemFunction({
  name: 'Open-TunnelProcess',
  synopsis: 'Starts OpenSSH with these arguments, without a window and without a way to ask.',
  parameters: { Arguments: 'string' },
  powershell: `
    $onWindows = [System.IO.Path]::DirectorySeparatorChar -eq '\\\\'
    $program = if ($onWindows) {
        Join-Path -Path ([System.Environment]::SystemDirectory) -ChildPath 'OpenSSH\\ssh.exe'
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
    }`,
}).one<TunnelProcess>();

export const measureTunnelHealth = systemFunction({
  name: 'Measure-TunnelHealth',
  synopsis: 'Tells whether the program has ended, and what it wrote about that.',
  parameters: { Process: 'object' },
  powershell: `
    $ended = $Process.Handle.HasExited
    [pscustomobject]@{
        HasEnded  = $ended
        Complaint = if ($ended) { $Process.Complaint.Result } else { '' }
    }`,
}).one<TunnelHealth>();

/** Ends the program, if this number is still its own. */
export const closeTunnelProcess = systemFunction({
  name: 'Close-TunnelProcess',
  synopsis: 'Ends OpenSSH, unless another program has its number by now. Tells whether there was something to end.',
  parameters: { ProcessId: 'int', Started: 'string' },
  powershell: `
    $moment = [datetime]::ParseExact($Started, 'u', [cultureinfo]::InvariantCulture)
    $ended = $false
    foreach ($process in @(Get-Process -Id $ProcessId -ErrorAction SilentlyContinue)) {
        $distance = [Math]::Abs(($process.StartTime.ToUniversalTime() - $moment).TotalSeconds)
        if ($process.ProcessName -eq 'ssh' -and $distance -lt 3) {
            $process.Kill()
            $ended = $process.WaitForExit(5000)
        }
    }
    $ended`,
}).one<boolean>();

/** The tunnel with methods Close and Dispose, which end it. */
export const addTunnelEnd = systemFunction({
  name: 'Add-TunnelEnd',
  synopsis: 'Gives a tunnel the methods Close and Dispose, which end it.',
  parameters: { Tunnel: 'object' },
  powershell: `
    $end = { $null = Close-TunnelProcess -ProcessId $this.ProcessId -Started $this.Started }
    $Tunnel | Add-Member -MemberType ScriptMethod -Name Close -Value $end
    $Tunnel | Add-Member -MemberType ScriptMethod -Name Dispose -Value $end`,
}).none();
