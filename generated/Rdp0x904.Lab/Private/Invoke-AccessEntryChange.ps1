# Generated from src/windows/changes/access-entry.ts: change it there.

function Invoke-AccessEntryChange {
    <#
    .SYNOPSIS
    Writes the access list, unless it already is as asked.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    $security = Get-SecurityDescriptor -Path $Change.Path
    if (Test-AccessList -Change $Change -Sddl $security.Sddl) {
        return
    }
    # Owner and group are left out: to write them takes privileges, and they are not to change.
    $security.SetSecurityDescriptorSddlForm((Get-AskedAccessList -Change $Change -Sddl $security.Sddl), 'Access')
    Write-SecurityDescriptor -Path $Change.Path -Security $security
}
