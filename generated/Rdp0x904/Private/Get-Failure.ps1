# Generated from src/engine/journal/entry.ts: change it there.

function Get-Failure {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Events
    )

    $failed = $null
    foreach ($each in $Events) {
        if ([string]::Equals($each.Event, 'failed')) {
            $failed = $each
            break
        }
    }
    if ($null -eq $failed) {
        return ''
    }
    return Get-FieldText -Fields $failed.Fields -Name 'message'
}
