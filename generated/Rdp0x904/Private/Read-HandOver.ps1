# Generated from src/engine/hand-over.ts: change it there.

function Read-HandOver {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $HandOver
    )

    return ConvertTo-JournalEntry -Id $HandOver.Id -Text (Read-JournalText -Path $HandOver.Path)
}
