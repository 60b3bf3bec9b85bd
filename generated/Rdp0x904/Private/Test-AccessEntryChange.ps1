# Generated from src/windows/changes/access-entry.ts: change it there.

function Test-AccessEntryChange {
    <#
    .SYNOPSIS
    Whether the access list now is as the change asked.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    return Test-AccessList -Change $Change -Sddl (Get-SecurityDescriptor -Path $Change.Path).Sddl
}
