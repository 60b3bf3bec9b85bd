# Generated from src/windows/rdp-certificate-problem.ts: change it there.

function Test-Subject {
    <#
    .SYNOPSIS
    Whether a subject names this computer, with or without a domain behind its name.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Subject,
        [string] $ComputerName
    )

    $common = $Subject.ToLowerInvariant()
    $wanted = "cn=$($ComputerName.ToLowerInvariant())"
    return [string]::Equals($common, $wanted) -or $common.StartsWith("$wanted.", [System.StringComparison]::Ordinal)
}
