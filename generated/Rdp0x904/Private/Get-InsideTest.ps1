# Generated from src/recipe/next-test.ts: change it there.

function Get-InsideTest {
    <#
    .SYNOPSIS
    What tells more of a finding that this computer itself showed; none where what is told already
    decides.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Finding,
        $Reach
    )

    if ($Finding.Status -eq 'unknown' -and $Finding.Cause -ne 3 -and $Finding.Cause -ne 22) {
        return [pscustomobject]@{
            Command = 'Start-Process -FilePath powershell.exe -Verb RunAs -ArgumentList ''-NoExit -Command Test-Rdp0x904'''
            Tells   = 'What could not be read, from an elevated PowerShell here.'
            Cost    = 'here'
        }
    }
    switch ($Finding.Cause) {
        13 {
            return [pscustomobject]@{
                Command = 'mstsc.exe /v:<full name of this computer>'
                Tells   = 'Whether a client of the domain comes in with Kerberos: run it on one.'
                Cost    = 'elsewhere'
            }
        }
        17 {
            return [pscustomobject]@{
                Command = 'mstsc.exe /v:<this computer> /g:<gateway>'
                Tells   = 'Whether a client of Windows comes through the same gateway: run it on one.'
                Cost    = 'elsewhere'
            }
        }
        18 {
            return Get-PathTest -FarEnd '<client>'
        }
        20 {
            return [pscustomobject]@{
                Command = 'Get-RdpEvent -Cause 20 -Hours 1'
                Tells   = 'Whether the flood goes on, and where it comes from.'
                Cost    = 'here'
            }
        }
        22 {
            return [pscustomobject]@{
                Command = 'w32tm.exe /stripchart /computer:<time server> /samples:3 /dataonly'
                Tells   = 'How far the clock here is from another.'
                Cost    = 'network'
            }
        }
        { $_ -in 23, 24, 25, 26, 27 } {
            return Get-ClientTest -Reach $Reach
        }
        28 {
            return [pscustomobject]@{
                Command = 'Test-RdpPatchLevel -ClientBuild <build>'
                Tells   = 'Whether the client goes with this computer: winver shows its build there.'
                Cost    = 'elsewhere'
            }
        }
        29 {
            return [pscustomobject]@{
                Command = 'Test-RdpLink -ComputerName <client>'
                Tells   = 'Whether the way to the client loses packets.'
                Cost    = 'network'
            }
        }
        { $_ -in 16, 19 } {
            return Get-ViewOfClient
        }
        default {
            if ($Reach.Network) {
                return Get-LastTest -Finding $Finding
            }
            return Get-HandshakeTest
        }
    }
}
