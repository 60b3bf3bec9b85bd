# Generated from src/engine/loan.ts: change it there.

function Get-LoanPhrase {
    <#
    .SYNOPSIS
    What the prompt adds to the action of a change: that and how long it lowers security.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change,
        [object[]] $Lowering,
        $Terms
    )

    $source = Get-ChangeDescription -Change $Change
    $target = $source.Target
    $impact = $source.Impact
    if (-not (@($Lowering | Where-Object { [string]::Equals((Get-ChangeDescription -Change $_.Change).Target, $target) }).Count -gt 0)) {
        return ''
    }
    if ($Terms.Permanent) {
        return ', less secure than now, for good'
    }
    $begin = if ($impact -eq 'reboot') { ' after the next start' } else { '' }
    return ", less secure than now, for $($Terms.Minutes) minutes$begin"
}
