# Generated from src/windows/logon-failures.ts: change it there.

function Get-SecurityLogFailure {
    <#
    .SYNOPSIS
    With a filter, a log that may not be read looks empty: without one it says so.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    try {
        $null = Get-WinEvent -LogName Security -MaxEvents 1 -ErrorAction Stop
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            return $failure.Exception.Message
        }
    }
    return ''
}
