# Generated from src/windows/hand-over.ts: change it there.

function Add-HandOverLine {
    [CmdletBinding()]
    param(
        $HandOver,
        [object[]] $Fields
    )

    Add-JournalText -Path $HandOver.Path -Text (ConvertTo-JournalLine -Fields $Fields)
}
