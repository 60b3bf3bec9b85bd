# Generated from src/windows/name-resolution.ts: change it there.

function Get-OwnNameResolution {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $none = [pscustomobject]@{
        Name         = ''
        Own          = $true
        Known        = @()
        WithoutHosts = @()
        Answered     = @()
        Longer       = ''
    }
    $domain = (Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters' -Name 'Domain').Text
    if ($domain.Length -eq 0) {
        return $none
    }
    $name = "$((Get-ComputerState).Name).$domain"
    return [pscustomobject]@{
        Own          = $none.Own
        WithoutHosts = $none.WithoutHosts
        Longer       = $none.Longer
        Name         = $name
        Known        = @(Get-NetIPAddress -ErrorAction Stop | ForEach-Object { $_.IPAddress })
        Answered     = @(Get-ServerAnswer -Name $name)
    }
}
