# Generated from src/simulator/port-owner.ts: change it there.

function Get-LabNumber {
    <#
    .SYNOPSIS
    The number of a DWord; `usual` where it is not set, 0 where it is no DWord.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param(
        [string] $Path,
        [string] $Name,
        [long] $Usual
    )

    $value = Find-LabRegistryKey -Path $Path
    $values = @(if ($null -ne $value) { $value.Values } else { @() })
    $present = $null
    foreach ($each in $values) {
        if ([string]::Equals($each.Name, $Name)) {
            $present = $each
            break
        }
    }
    $text = if ($(if ($null -ne $present) { $present.Kind } else { $null }) -eq 'DWord') {
        $present.Text
    } else {
        '0'
    }
    if ($null -eq $present) {
        return $Usual
    }
    return [long] $text
}
