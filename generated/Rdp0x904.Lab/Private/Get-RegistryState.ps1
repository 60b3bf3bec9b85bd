# Generated from src/windows/registry.ts: change it there.

function Get-RegistryState {
    <#
    .SYNOPSIS
    Reads one value. Neither an absent nor a denied one is an error.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path,
        [string] $Name
    )

    try {
        return ConvertTo-RegistryValue -Key (Get-Item -LiteralPath $Path -ErrorAction Stop) -Path $Path -Name $Name
    } catch {
        $failure = $_
        $category = $failure.CategoryInfo.Category.ToString()
        if ([string]::Equals($category, 'ObjectNotFound')) {
            return [pscustomobject]@{
                Path = $Path
                Name = $Name
                Kind = 'Absent'
                Text = ''
            }
        }
        if ([string]::Equals($category, 'PermissionDenied')) {
            return [pscustomobject]@{
                Path = $Path
                Name = $Name
                Kind = 'Denied'
                Text = ''
            }
        }
        throw $failure
    }
}
