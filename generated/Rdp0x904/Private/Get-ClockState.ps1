# Generated from src/windows/clock.ts: change it there.

function Get-ClockState {
    <#
    .SYNOPSIS
    Asks the time source for one sample.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $parameters = @{
        PolicyPath = 'HKLM:\SOFTWARE\Policies\Microsoft\W32Time\Parameters'
        LocalPath  = 'HKLM:\SYSTEM\CurrentControlSet\Services\W32Time\Parameters'
        Name       = 'Type'
    }
    $type = Get-PolicySetting @parameters
    $parameters = @{
        PolicyPath = 'HKLM:\SOFTWARE\Policies\Microsoft\W32Time\Parameters'
        LocalPath  = 'HKLM:\SYSTEM\CurrentControlSet\Services\W32Time\Parameters'
        Name       = 'NtpServer'
    }
    $servers = Get-PolicySetting @parameters
    $peer = Get-TimePeer -Type $type.Effective.Text -Servers $servers.Effective.Text
    $sample = if ($peer.Length -eq 0) {
        'no time source is set'
    } else {
        Get-TimeSample -Peer $peer
    }
    $measured = $sample -cmatch '^[+-][0-9]+[.,][0-9]+s\z'
    $list = @($sample.Substring([Math]::Min(1, $sample.Length)).Replace(',', '.') -csplit '.', 0, 'SimpleMatch')
    $digits = if ($list.Count -gt 0) { $list[0] } else { '0' }
    $offset = if ($measured) { [long] $digits } else { 0 }
    return [pscustomobject]@{
        Type     = $type
        Servers  = $servers
        Peer     = $peer
        Measured = $measured
        Offset   = $offset
        Reading  = $sample
    }
}
