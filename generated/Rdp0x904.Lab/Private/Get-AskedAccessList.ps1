# Generated from src/windows/changes/access-entry.ts: change it there.

function Get-AskedAccessList {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change,
        [string] $Sddl
    )

    switch ($Change.Operation) {
        'Add' {
            return Add-AccessListEntry -Sddl $Sddl -Entry $Change.Text
        }
        'Remove' {
            return Skip-AccessListEntry -Sddl $Sddl -Entry $Change.Text
        }
        'Restore' {
            return $Change.Text
        }
    }
}
