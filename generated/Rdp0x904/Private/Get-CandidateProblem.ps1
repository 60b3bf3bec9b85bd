# Generated from src/windows/rdp-certificate-problem.ts: change it there.

function Get-CandidateProblem {
    <#
    .SYNOPSIS
    What keeps a certificate from being bound to the listener.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Candidate,
        $Key,
        [string] $Now
    )

    # Its access list is mended with the binding.
    $problems = @(Get-UsageProblem -Certificate $Candidate -Key $Key -Now $Now | Where-Object { $_ -ne 'KeyUnreadable' })
    if (Test-ServerUsage -Usages $Candidate.Usages) {
        return $problems
    }
    return $problems + @('WrongUsage')
}
