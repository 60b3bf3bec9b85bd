# Generated from src/engine/cmdlets/new-rdp-tunnel.ts: change it there.

function New-RdpTunnel {
    <#
    .SYNOPSIS
    Reaches a Remote Desktop host through an SSH server, where the direct way is broken.

    .DESCRIPTION
    Starts the OpenSSH client of Windows with a tunnel to the host, waits until Remote Desktop answers
    through it, and returns an object with the address to connect to, and with a method Close that ends
    the tunnel. It repairs nothing: it is a way in while the cause is looked for, also past firewalls,
    filters and narrow paths. A fault of the certificate or of TLS on the host shows through a tunnel as
    well. ssh asks nothing: it must know the key of the server already, and have a key that needs no
    password.

    .PARAMETER Gateway
    The SSH server: the host itself, or one beside it.

    .PARAMETER ComputerName
    The Remote Desktop host as the SSH server sees it; the SSH server itself where none is named.

    .PARAMETER PortNumber
    Port of Remote Desktop; 3389 where none is named.

    .PARAMETER UserName
    Who logs on to the SSH server.

    .PARAMETER GatewayPort
    Port of the SSH server; 22 where none is named.

    .PARAMETER LocalPort
    Port of this computer; a free one where none is named.

    .PARAMETER IdentityFile
    File of the private key.

    .PARAMETER ConfigFile
    Configuration of ssh to use instead of the own.

    .PARAMETER TimeoutSecond
    How long to wait for an answer; 30 seconds where not given.

    .EXAMPLE
    $tunnel = New-RdpTunnel -Gateway desk-01.example -UserName jo
    mstsc.exe /v:$($tunnel.Address)
    $tunnel | Close-RdpTunnel

    Connects through the SSH server of the host itself, and ends the tunnel afterwards.

    .EXAMPLE
    New-RdpTunnel -Gateway jump.example -ComputerName 10.20.0.7 -PortNumber 3390

    Connects to a host behind a jump server, on a port that was moved.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Tunnel
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low')]
    [OutputType('Rdp0x904.Tunnel')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Gateway,

        [Parameter(Position = 1)]
        [ValidateNotNullOrEmpty()]
        [string] $ComputerName,

        [Parameter()]
        [ValidateRange(1, 65535)]
        [int] $PortNumber,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $UserName,

        [Parameter()]
        [ValidateRange(1, 65535)]
        [int] $GatewayPort,

        [Parameter()]
        [ValidateRange(1, 65535)]
        [int] $LocalPort,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $IdentityFile,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigFile,

        [Parameter()]
        [ValidateRange(1, 300)]
        [int] $TimeoutSecond
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $ComputerName2 = $PSBoundParameters['ComputerName']
            $PortNumber2 = $PSBoundParameters['PortNumber']
            $UserName2 = $PSBoundParameters['UserName']
            $GatewayPort2 = $PSBoundParameters['GatewayPort']
            $LocalPort2 = $PSBoundParameters['LocalPort']
            $IdentityFile2 = $PSBoundParameters['IdentityFile']
            $ConfigFile2 = $PSBoundParameters['ConfigFile']
            $TimeoutSecond2 = $PSBoundParameters['TimeoutSecond']
            $request = [pscustomobject]@{
                Gateway      = $Gateway
                GatewayPort  = if ($null -ne $GatewayPort2) { $GatewayPort2 } else { 22 }
                User         = if ($null -ne $UserName2) { $UserName2 } else { '' }
                IdentityFile = if ($null -ne $IdentityFile2) { $IdentityFile2 } else { '' }
                ConfigFile   = if ($null -ne $ConfigFile2) { $ConfigFile2 } else { '' }
                # As the SSH server sees it.
                Target       = if ($null -ne $ComputerName2) { $ComputerName2 } else { 'localhost' }
                TargetPort   = if ($null -ne $PortNumber2) { $PortNumber2 } else { 3389 }
                LocalPort    = if ($null -ne $LocalPort2) { $LocalPort2 } else { Find-FreeTcpPort }
            }
            $seconds = if ($null -ne $TimeoutSecond2) { $TimeoutSecond2 } else { 30 }
            $asked = ConvertTo-TunnelArgument -Request $request -Seconds $seconds
            $target = "$($request.Target):$($request.TargetPort)"
            $opened = [System.Collections.Generic.List[object]]::new()
            if (-not $PSCmdlet.ShouldProcess("$target through $Gateway", 'Open an SSH tunnel')) {
                return $opened.ToArray()
            }
            $process = Connect-Tunnel -Parameters $asked -LocalPort $request.LocalPort -Seconds $seconds
            $tunnel = [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Tunnel'
                Target     = "$target through $Gateway"
                Address    = "127.0.0.1:$($request.LocalPort)"
                ProcessId  = $process.ProcessId
                Started    = $process.Started
            }
            Add-TunnelEnd -Tunnel $tunnel
            $opened.Add($tunnel)
            return $opened.ToArray()
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
