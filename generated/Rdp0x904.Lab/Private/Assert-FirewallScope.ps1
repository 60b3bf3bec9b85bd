# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Assert-FirewallScope {
    [CmdletBinding()]
    param(
        $Change
    )

    $addresses = @(Split-Address -Addresses $Change.RemoteAddresses)
    $matching = @(
        $addresses |
            Where-Object {
                (
                    $_.Length -eq 0 -or
                    $_ -cmatch '^(?:[aA][nN][yY][46]?|\*|[^\n\r\u2028\u2029]*/0|[^\n\r\u2028\u2029]*/0\.0\.0\.0)\z'
                )
            }
    )
    if ($matching.Count -gt 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The rule $($Change.Name) would let in everybody. Name the addresses that it is for."),
            'FirewallRuleUnscoped',
            'InvalidArgument',
            $null
        )
    }
    $strange = $null
    foreach ($each in $addresses) {
        if ($each -cnotmatch '^(?:[0-9A-Fa-fa-fA-F.:]+(?:[/-][0-9A-Fa-fa-fA-F.:]+)?|(?:[lL][oO][cC][aA][lL][sS][uU][bB][nN][eE][tT]|[dD][nN][sS]|[dD][hH][cC][pP]|[wW][iI][nN][sS]|[dD][eE][fF][aA][uU][lL][tT][gG][aA][tT][eE][wW][aA][yY]|[iI][nN][tT][eE][rR][nN][eE][tT]|[iI][nN][tT][rR][aA][nN][eE][tT]|[iI][nN][tT][rR][aA][nN][eE][tT][rR][eE][mM][oO][tT][eE][aA][cC][cC][eE][sS][sS]|[pP][lL][aA][yY][tT][oO][dD][eE][vV][iI][cC][eE])[46]?)\z') {
            $strange = $each
            break
        }
    }
    if ($null -ne $strange) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("'$strange' is no address, no network and no range of addresses."),
            'FirewallAddressInvalid',
            'InvalidArgument',
            $null
        )
    }
}
