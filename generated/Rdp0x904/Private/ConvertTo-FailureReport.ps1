# Generated from src/engine/report.ts: change it there.

function ConvertTo-FailureReport {
    <#
    .SYNOPSIS
    How a cmdlet ended that ended with an error.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id,
        [string] $Category,
        [string] $Message
    )

    $parameters = @{
        Code    = Get-FailureExitCode -Id $Id -Category $Category
        Details = @()
        Verdict = "failed: ${Id}: $Message"
    }
    return ConvertTo-RunReport @parameters
}
