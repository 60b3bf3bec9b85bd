# Generated from src/windows/changes/access-entry.ts: change it there.

function Get-AccessEntryWayBack {
    <#
    .SYNOPSIS
    The change that would bring back the whole access list as it is now.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Kind      = $Change.Kind
        Path      = $Change.Path
        Operation = 'Restore'
        Text      = (Get-SecurityDescriptor -Path $Change.Path).Sddl
    }
}
