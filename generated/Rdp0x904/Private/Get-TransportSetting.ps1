# Generated from src/windows/transport.ts: change it there.

function Get-TransportSetting {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path,
        [string] $Name
    )

    $value = Get-RegistryState -Path $Path -Name $Name
    $unset = $value.Kind -eq 'Absent' -or $value.Kind -eq 'Denied'
    return [pscustomobject]@{
        Value = $value
        Owner = if ($unset) {
            [pscustomobject]@{
                Gpo     = ''
                Reading = 'not asked'
            }
        } else {
            Get-PolicyOwner -Path $Path -Name $Name
        }
    }
}
