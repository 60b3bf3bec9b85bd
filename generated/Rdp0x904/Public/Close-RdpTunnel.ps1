# Generated from src/engine/cmdlets/close-rdp-tunnel.ts: change it there.

function Close-RdpTunnel {
    <#
    .SYNOPSIS
    Ends a tunnel that New-RdpTunnel made.

    .DESCRIPTION
    Ends the OpenSSH client that carries the tunnel, as its method Close does, also for an object that
    came from another process. A program that got the same number since is left alone.

    .PARAMETER Tunnel
    What New-RdpTunnel returned.

    .EXAMPLE
    $tunnel = New-RdpTunnel -Gateway desk-01.example -UserName jo
    $tunnel | Close-RdpTunnel

    Ends it, and says whether there was something to end.

    .EXAMPLE
    $tunnel | Close-RdpTunnel -WhatIf

    Shows which process would end, and ends none.

    .INPUTS
    Rdp0x904.Tunnel, for Tunnel.

    .OUTPUTS
    Rdp0x904.ClosedTunnel
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low')]
    [OutputType('Rdp0x904.ClosedTunnel')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [PSTypeName('Rdp0x904.Tunnel')]
        $Tunnel
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $processId = $Tunnel.ProcessId
            $started = $Tunnel.Started
            $target = $Tunnel.Target
            $closed = [System.Collections.Generic.List[object]]::new()
            if ($PSCmdlet.ShouldProcess("Tunnel to $target", 'End the tunnel and what goes through it')) {
                $closed.Add(
                    [pscustomobject]@{
                        PSTypeName = 'Rdp0x904.ClosedTunnel'
                        Target     = $target
                        Ended      = Close-TunnelProcess -ProcessId $processId -Started $started
                    }
                )
            }
            return $closed.ToArray()
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
