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

    $security = Get-Acl -LiteralPath $Change.Path -ErrorAction Stop
    if (Test-AccessList -Change $Change -Sddl $security.Sddl) {
        return
    }
    $security.SetSecurityDescriptorSddlForm((Get-AskedAccessList -Change $Change -Sddl $security.Sddl))
    Set-Acl -LiteralPath $Change.Path -AclObject $security -Confirm:$false -ErrorAction Stop
}
