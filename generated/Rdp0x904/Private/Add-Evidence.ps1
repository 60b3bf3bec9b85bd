# Generated from src/engine/repair/evidence.ts: change it there.

function Add-Evidence {
    <#
    .SYNOPSIS
    Writes the evidence of a run, and returns the path of its file.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Caller,
        [string] $Id,
        [object[]] $Findings,
        [object[]] $Plan
    )

    $path = Join-JournalPath -Folder (Resolve-EvidenceFolder) -Name "$Id.jsonl"
    $lines = @(ConvertTo-ComputerLine -Id $Id) + @($Findings | ForEach-Object { @(ConvertTo-FindingLine -Finding $_) }) + @(Get-EventLine -Caller $Caller) + @($Plan | ForEach-Object { ConvertTo-PlanLine -Change $_ }) + @(ConvertTo-RunLine)
    try {
        Add-JournalText -Path $path -Text ($lines -join '')
    } catch {
        $failure = $_
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The evidence $path cannot be written: $($failure.Exception.Message) Nothing is changed without it."),
            'EvidenceNotWritten',
            'WriteError',
            $null
        )
    }
    return $path
}
