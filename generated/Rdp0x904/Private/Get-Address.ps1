# Generated from src/windows/name-resolution.ts: change it there.

function Get-Address {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Records
    )

    $addresses = [System.Collections.Generic.List[object]]::new()
    foreach ($record in $Records) {
        if ($null -ne $record.IPAddress) {
            $addresses.Add($record.IPAddress)
        }
    }
    return $addresses.ToArray()
}
