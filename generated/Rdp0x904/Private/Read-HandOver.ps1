# Generated from src/engine/hand-over.ts: change it there.

function Read-HandOver {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $HandOver
    )

    try {
        return ConvertTo-JournalEntry -Id $HandOver.Id -Text (Read-JournalText -Path $HandOver.Path)
    } catch {
        $failure = $_
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("How the run $($HandOver.Id) goes cannot be read: $($failure.Exception.Message) See it with Get-RdpRemediation -Id " + "$($HandOver.Id)."),
            'HandedOverPending',
            'OperationTimeout',
            $null
        )
    }
}
