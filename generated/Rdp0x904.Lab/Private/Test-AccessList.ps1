# Generated from src/windows/changes/access-entry.ts: change it there.

function Test-AccessList {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change,
        [string] $Sddl
    )

    if ($Change.Operation -eq 'Restore') {
        return [string]::Equals($Sddl, $Change.Text)
    }
    $present = [array]::IndexOf([string[]] (Split-AccessList -Sddl $Sddl).Entries, $Change.Text) -ge 0
    if ($Change.Operation -eq 'Add') {
        return $present
    }
    return -not $present
}
