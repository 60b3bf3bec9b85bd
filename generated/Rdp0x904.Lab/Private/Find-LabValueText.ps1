# Generated from src/simulator/listener.ts: change it there.

function Find-LabValueText {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Key,
        [string] $Name
    )

    if ($null -eq $Key) {
        return ''
    }
    $found = $null
    foreach ($each in $Key.Values) {
        if (Test-LabPathEqual -One $each.Name -Other $Name) {
            $found = $each
            break
        }
    }
    if ($null -ne $found) {
        return $found.Text
    }
    return ''
}
