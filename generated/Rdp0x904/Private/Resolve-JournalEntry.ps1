# Generated from src/engine/journal/journal.ts: change it there.

function Resolve-JournalEntry {
    <#
    .SYNOPSIS
    The run of this id.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id
    )

    # What is no id of ours is not made part of a path.
    $folder = if ($Id -cmatch '^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}\z') {
        Find-JournalFolder
    } else {
        ''
    }
    $name = "$Id.jsonl"
    if ($folder.Length -eq 0 -or [array]::IndexOf([string[]] @(Get-JournalFileName -Path $folder), $name) -lt 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The journal has no run '$Id'. Get-RdpRemediation lists what it has."),
            'RunNotFound',
            'ObjectNotFound',
            $null
        )
    }
    return Read-JournalEntry -Folder $folder -Name $name
}
