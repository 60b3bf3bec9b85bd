# Generated from src/simulator/listening.ts: change it there.

function Find-LabText {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $HostValue,
        [string] $Path,
        [string] $Name
    )

    $wanted = $Path.ToLowerInvariant()
    $key = $null
    foreach ($each in $HostValue.Registry) {
        if ([string]::Equals($each.Path.ToLowerInvariant(), $wanted)) {
            $key = $each
            break
        }
    }
    if ($null -eq $key) {
        return $null
    }
    $found = $null
    foreach ($each in $key.Values) {
        if (Test-LabPathEqual -One $each.Name -Other $Name) {
            $found = $each
            break
        }
    }
    if ($null -ne $found) {
        return $found.Text
    }
    return $null
}
