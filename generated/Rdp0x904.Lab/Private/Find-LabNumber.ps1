# Generated from src/simulator/listening.ts: change it there.

function Find-LabNumber {
    [CmdletBinding()]
    [OutputType([long])]
    param(
        $HostValue,
        [string] $Path,
        [string] $Name
    )

    $text = Find-LabText -HostValue $HostValue -Path $Path -Name $Name
    if ($null -ne $text -and $text -cmatch '^[0-9]+\z') {
        return [long] $text
    }
    return $null
}
