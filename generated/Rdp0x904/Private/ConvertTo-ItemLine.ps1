# Generated from src/windows/notation/change-fields.ts: change it there.

function ConvertTo-ItemLine {
    <#
    .SYNOPSIS
    A change with what brings it back, where anything does, as a line.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change,
        $WayBack
    )

    return ConvertTo-JournalLine -Fields (@(ConvertTo-ChangeField -Change $Change -Prefix 'change.') + @(ConvertTo-ChangeField -Change $WayBack -Prefix 'wayBack.'))
}
