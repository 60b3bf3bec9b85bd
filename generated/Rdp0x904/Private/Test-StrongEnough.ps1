# Generated from src/windows/payback.ts: change it there.

function Test-StrongEnough {
    <#
    .SYNOPSIS
    Whether this computer is at least as strong as the change would make it.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $WayBack
    )

    if ($WayBack.Kind -ne 'RegistryValue') {
        return Test-Change -Change $WayBack
    }
    $scale = Find-SecurityScale -Path $WayBack.Path -Name $WayBack.Name
    if ($null -eq $scale) {
        return Test-Change -Change $WayBack
    }
    $current = Get-RegistryState -Path $WayBack.Path -Name $WayBack.Name
    return (Get-Strength -Scale $scale -ValueKind $current.Kind -Text $current.Text) -ge (Get-Strength -Scale $scale -ValueKind $WayBack.ValueKind -Text $WayBack.Text)
}
