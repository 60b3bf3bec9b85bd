# Generated from src/engine/journal/entry.ts: change it there.

function Get-Failure {
    <#
    .SYNOPSIS
    Why it failed; behind that, where there is more, why it could not be taken back.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Events
    )

    $failed = @($Events | Where-Object { [string]::Equals($_.Event, 'failed') })
    return @($failed | ForEach-Object { Get-FieldText -Fields $_.Fields -Name 'message' }) -join ' '
}
