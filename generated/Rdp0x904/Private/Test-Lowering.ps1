# Generated from src/windows/strength.ts: change it there.

function Test-Lowering {
    <#
    .SYNOPSIS
    Whether a change makes this computer weaker than what its way back would bring.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change,
        $WayBack
    )

    if ($null -eq $WayBack) {
        return $false
    }
    if ($Change.Kind -eq 'LocalAccount' -and $WayBack.Kind -eq 'LocalAccount') {
        return $Change.Operation -eq 'KeepPassword' -and $WayBack.Operation -eq 'LetPasswordExpire'
    }
    if ($Change.Kind -ne 'RegistryValue' -or $WayBack.Kind -ne 'RegistryValue') {
        return $false
    }
    $scale = Find-SecurityScale -Path $Change.Path -Name $Change.Name
    if ($null -eq $scale) {
        return $false
    }
    return (Get-Strength -Scale $scale -ValueKind $Change.ValueKind -Text $Change.Text) -lt (Get-Strength -Scale $scale -ValueKind $WayBack.ValueKind -Text $WayBack.Text)
}
