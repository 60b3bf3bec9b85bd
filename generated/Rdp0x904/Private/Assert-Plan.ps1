# Generated from src/engine/plan.ts: change it there.

function Assert-Plan {
    <#
    .SYNOPSIS
    Ends with an error where a plan is not what its hash says, is for another computer, names what no
    remedy changes, was made when something here was different, or needs a password.
    #>
    [CmdletBinding()]
    param(
        $Plan
    )

    if (-not [string]::Equals((Get-PlanHash -Plan $Plan), $Plan.Hash)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The plan was altered: its hash is $(Get-PlanHash -Plan $Plan), not $($Plan.Hash). Make a new one with -PlanOnly."),
            'PlanAltered',
            'InvalidArgument',
            $null
        )
    }
    $name = (Get-ComputerState).Name
    if (-not [string]::Equals($name, $Plan.Computer)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The plan is for $($Plan.Computer), and this is $name. Make one here with -PlanOnly."),
            'PlanForeign',
            'InvalidArgument',
            $null
        )
    }
    $number = 0
    foreach ($planned in $Plan.Changes) {
        $number += 1
        # What the kinds do not hold is no change, whatever its hash.
        $null = ConvertFrom-ChangeField -Fields @(ConvertTo-ChangeField -Change $planned.Change -Prefix '') -Prefix ''
        Assert-AllowedChange -Change $planned.Change
        Assert-WithoutSecret -Cmdlet $Plan.Cmdlet -Change $planned.Change
        $wayBack = Get-ChangeWayBack -Change $planned.Change
        $then = if ($null -eq $planned.WayBack) {
            ''
        } else {
            ConvertTo-ChangeJson -Change $planned.WayBack
        }
        $now = if ($null -eq $wayBack) { '' } else { ConvertTo-ChangeJson -Change $wayBack }
        if (-not [string]::Equals($then, $now)) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("Since the plan was made, somebody changed what its change $number is about: $($planned.Target). Make a new " + 'plan with -PlanOnly.'),
                'PlanDrifted',
                'InvalidOperation',
                $null
            )
        }
    }
}
