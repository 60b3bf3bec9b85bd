# Generated from src/engine/loan.ts: change it there.

function Assert-LoanTerm {
    <#
    .SYNOPSIS
    Ends with an error where a plan lowers security on terms that nobody agreed to.
    #>
    [CmdletBinding()]
    param(
        [string] $Cmdlet,
        [bool] $MayLower,
        [object[]] $Lowering,
        $Terms
    )

    if ($Lowering.Count -eq 0) {
        return
    }
    $strange = -not $MayLower -or @($Lowering | Where-Object { -not (Test-Scripted -Change $_.WayBack) }).Count -gt 0
    if ($strange) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$Cmdlet would make this computer less secure, and is not made for that. Please report it as a defect."),
            'LowersSecurity',
            'InvalidOperation',
            $null
        )
    }
    if ($Terms.Permanent -and -not $Terms.Force) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$Cmdlet would make this computer less secure for good. Add -Force if that is meant, or lend it with -For."),
            'LowersSecurity',
            'InvalidOperation',
            $null
        )
    }
}
