# Generated from src/windows/network.ts: change it there.

function Get-IPInterfaceState {
    <#
    .SYNOPSIS
    Every IP interface of the computer, IPv4 and IPv6.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $stored = @(Get-NetIPInterface -PolicyStore PersistentStore -ErrorAction Stop)
    $interfaces = [System.Collections.Generic.List[object]]::new()
    foreach ($active in Get-NetIPInterface -ErrorAction Stop) {
        $family = $active.AddressFamily.ToString()
        $persistent = $null
        foreach ($each in $stored) {
            if ($each.InterfaceIndex -eq $active.InterfaceIndex -and $each.AddressFamily.ToString() -eq $family) {
                $persistent = $each
                break
            }
        }
        $interfaces.Add(
            [pscustomobject]@{
                Alias         = $active.InterfaceAlias
                Index         = $active.InterfaceIndex
                AddressFamily = $family
                Connected     = $active.ConnectionState.ToString() -eq 'Connected'
                ActiveMtu     = $active.NlMtu
                PersistentMtu = if ($null -ne $persistent) { $persistent.NlMtu } else { 0 }
            }
        )
    }
    return $interfaces.ToArray()
}
