# Generated from src/windows/change-log-script.ts: change it there.

function ConvertTo-NoteLiteral {
    <#
    .SYNOPSIS
    The words of an entry, with the places of target and action, and its numbers.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Id,
        [string] $What
    )

    $note = [pscustomobject]@{
        Id     = $Id
        What   = $What
        Target = '{0}'
        Action = '{1}'
    }
    return "$(ConvertTo-Literal -Text (Get-NoteWord -Note $note)), $(Get-NoteNumber -What $What -Verified $true), $(Get-NoteNumber -What $What -Verified $false)"
}
