# Generated from src/protocol/certificate.ts: change it there.

function Select-DistinctName {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Names
    )

    $distinct = [System.Collections.Generic.List[object]]::new()
    foreach ($name in $Names) {
        $safe = ConvertTo-SafeText -Text $name
        if ([array]::IndexOf([string[]] $distinct.ToArray(), $safe) -lt 0 -and $distinct.Count -lt 20) {
            $distinct.Add($safe)
        }
    }
    return $distinct.ToArray()
}
