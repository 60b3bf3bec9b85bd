# Generated from src/windows/logon-failures.ts: change it there.

function Get-PropertyText {
    <#
    .SYNOPSIS
    A value of the entry; an entry of an older template has fewer.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Property,
        [string] $Otherwise
    )

    if ($null -eq $Property) {
        return $Otherwise
    }
    return [string] $Property.Value
}
