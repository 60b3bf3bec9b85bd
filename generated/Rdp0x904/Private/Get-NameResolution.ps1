# Generated from src/windows/name-resolution.ts: change it there.

function Get-NameResolution {
    <#
    .SYNOPSIS
    How a computer's name resolves on this one; its own in DNS where none is named and it has a domain.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $ComputerName
    )

    if ($null -eq $ComputerName) {
        return Get-OwnNameResolution
    }
    $known = @(Resolve-Name -Name $ComputerName)
    $serverAnswer = @(Get-ServerAnswer -Name $ComputerName)
    $isUnknown = $known.Count -eq 0 -and $serverAnswer.Count -eq 0
    return [pscustomobject]@{
        Name         = $ComputerName
        Own          = $false
        Known        = $known
        WithoutHosts = @(Get-Address -Records @(Resolve-DnsName -Name $ComputerName -NoHostsFile -ErrorAction SilentlyContinue))
        Answered     = $serverAnswer
        Longer       = if ($isUnknown -and -not $ComputerName.Contains('.')) {
            Find-LongerName -Name $ComputerName
        } else {
            ''
        }
    }
}
