# Generated from src/windows/firewall-view.ts: change it there.

function Get-FirewallView {
    <#
    .SYNOPSIS
    Reads what is in force for a port, over TCP and UDP. Rules for all ports are left out: they are for
    programs, and a service behind svchost.exe is none that they name.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [long] $Port
    )

    try {
        return [pscustomobject]@{
            Failure  = ''
            Profiles = @(Get-FirewallProfileState)
            Rules    = @(Get-PortRule -Protocol 'TCP' -Port $Port) + @(Get-PortRule -Protocol 'UDP' -Port $Port)
        }
    } catch {
        $failure = $_
        # As where the service of the firewall does not run.
        return [pscustomobject]@{
            Failure  = $failure.Exception.Message
            Profiles = @()
            Rules    = @()
        }
    }
}
