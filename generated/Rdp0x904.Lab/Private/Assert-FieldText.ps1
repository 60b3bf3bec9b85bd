# Generated from src/windows/notation/change-fields.ts: change it there.

function Assert-FieldText {
    [CmdletBinding()]
    param(
        [string] $Kind,
        $Field,
        $Text
    )

    if ($null -ne $Text -and (Test-FieldText -Type $Field.Type -Text $Text)) {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The journal holds '$($(if ($null -ne $Text) { $Text } else { '' }))' for the $($Field.Name) of a change of kind $Kind."),
        'JournalDamaged',
        'InvalidOperation',
        $null
    )
}
