# Generated from src/recipes/test-rdp-link.ts: change it there.

function Get-RdpLinkTestObservation {
    <#
    .SYNOPSIS
    What Test-RdpLink looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $ComputerName,
        $Count
    )

    return [pscustomobject]@{
        Series   = if ($null -eq $ComputerName) {
            $null
        } else {
            Measure-PingSeries -ComputerName $ComputerName -Count $(if ($null -ne $Count) { $Count } else { 20 })
        }
        Segments = Get-SegmentCount
    }
}
