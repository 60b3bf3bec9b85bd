# Generated from src/engine/journal/journal.ts: change it there.

function Read-JournalEntry {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Folder,
        [string] $Name
    )

    $path = Join-JournalPath -Folder $Folder -Name $Name
    Assert-Protected -Path $path
    return ConvertTo-JournalEntry -Id (Select-TextSlice -Text $Name -Start 0 -End ($Name.Length - 6)) -Text (Read-JournalText -Path $path)
}
