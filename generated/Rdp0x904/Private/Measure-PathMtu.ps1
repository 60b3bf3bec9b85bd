# Generated from src/windows/path-mtu.ts: change it there.

function Measure-PathMtu {
    <#
    .SYNOPSIS
    Measures the largest packet that arrives at a computer.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Interfaces,
        [string] $ComputerName
    )

    $unknown = [pscustomobject]@{
        ComputerName  = $ComputerName
        Failure       = ''
        Address       = ''
        AddressFamily = 'IPv4'
        Index         = 0
        Sent          = 0
        Carried       = 0
        Status        = ''
    }
    $first = @(Measure-PingAnswer -ComputerName $ComputerName -Size 0 -Count 2 -Patience 1500 -Pause 0)
    $answered = $null
    foreach ($each in $first) {
        if ([string]::Equals($each.Status, 'Success')) {
            $answered = $each
            break
        }
    }
    if ($null -eq $answered) {
        $failed = $false
        foreach ($each in $first) {
            if ([string]::Equals($each.Status, 'Failed')) {
                $failed = $true
                break
            }
        }
        return [pscustomobject]@{
            ComputerName  = $unknown.ComputerName
            Address       = $unknown.Address
            AddressFamily = $unknown.AddressFamily
            Index         = $unknown.Index
            Sent          = $unknown.Sent
            Carried       = $unknown.Carried
            Status        = $unknown.Status
            Failure       = if ($failed) {
                'no ping can be sent there: no such computer, or no way'
            } else {
                'it answers no ping'
            }
        }
    }
    $address = $answered.Address
    $addressFamily = if ($address.Contains(':')) { 'IPv6' } else { 'IPv4' }
    $list = @(Find-NetRoute -RemoteIPAddress $address -ErrorAction Stop)
    $value = if ($list.Count -gt 0) { $list[0] } else { $null }
    $index = if ($null -ne $value) { $value.InterfaceIndex } else { 0 }
    $senderValue = $null
    foreach ($each in $Interfaces) {
        if ($each.Index -eq $index -and $each.AddressFamily -eq $addressFamily) {
            $senderValue = $each
            break
        }
    }
    if ($null -eq $senderValue) {
        return [pscustomobject]@{
            ComputerName  = $unknown.ComputerName
            AddressFamily = $unknown.AddressFamily
            Index         = $unknown.Index
            Sent          = $unknown.Sent
            Carried       = $unknown.Carried
            Status        = $unknown.Status
            Address       = $address
            Failure       = 'no IP interface of this computer leads there'
        }
    }
    # What every IPv4 host takes (RFC 791 section 3.1), and every IPv6 link (RFC 8200 section 5).
    $least = if ($addressFamily -eq 'IPv6') { 1280 } else { 576 }
    $sent = [Math]::Min([double] $senderValue.ActiveMtu, 9000)
    $path = [pscustomobject]@{
        ComputerName  = $unknown.ComputerName
        Failure       = $unknown.Failure
        Status        = $unknown.Status
        Address       = $address
        AddressFamily = $addressFamily
        Index         = $index
        Sent          = $sent
        Carried       = $least
    }
    return Find-PathMtu -Path $path
}
