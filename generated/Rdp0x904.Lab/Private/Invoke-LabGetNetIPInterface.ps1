# Generated from src/simulator/network.ts: change it there.

function Invoke-LabGetNetIPInterface {
    <#
    .SYNOPSIS
    Get-NetIPInterface. Without PolicyStore the active store answers; an interface that the persistent
    store does not keep is absent there (learn.microsoft.com, Get-NetIPInterface, -PolicyStore).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    $persistent = [string]::Equals($Received.PolicyStore, 'PersistentStore')
    $found = [System.Collections.Generic.List[object]]::new()
    foreach ($entry in $script:Lab.Host.Interfaces) {
        if ($persistent -and $entry.PersistentMtu -eq 0) {
            continue
        }
        if ($Received.InterfaceAlias.Count -gt 0 -and
            [array]::IndexOf([string[]] $Received.InterfaceAlias, $entry.Alias) -lt 0) {
            continue
        }
        $parameters = @{
            Entry    = $entry
            Indexes  = $Received.InterfaceIndex
            Families = $Received.AddressFamily
        }
        if (-not (Test-InterfaceSelector @parameters)) {
            continue
        }
        $found.Add(
            [pscustomobject]@{
                InterfaceAlias  = $entry.Alias
                InterfaceIndex  = $entry.Index
                AddressFamily   = $entry.AddressFamily
                NlMtu           = if ($persistent) { $entry.PersistentMtu } else { $entry.ActiveMtu }
                ConnectionState = $(if ($entry.Connected) { 'Connected' } else { 'Disconnected' })
            }
        )
    }
    return $found.ToArray()
}
