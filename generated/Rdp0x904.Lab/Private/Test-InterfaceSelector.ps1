# Generated from src/simulator/network.ts: change it there.

function Test-InterfaceSelector {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Entry,
        [object[]] $Indexes,
        [object[]] $Families
    )

    return (
        ($Indexes.Count -eq 0 -or $Indexes -contains $Entry.Index) -and
        ($Families.Count -eq 0 -or [array]::IndexOf([string[]] $Families, $Entry.AddressFamily) -ge 0)
    )
}
