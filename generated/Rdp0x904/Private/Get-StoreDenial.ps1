# Generated from src/windows/certificate-plumbing.ts: change it there.

function Get-StoreDenial {
    <#
    .SYNOPSIS
    The entries of the store's own that deny something to SYSTEM, as which the services make the
    certificate.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Plumbing
    )

    $entries = @(Get-AccessEntry -Sddl $Plumbing.StoreSddl)
    return @(
        $entries |
            Where-Object { $_.Denies -and -not $_.Inherited -and [string]::Equals($_.Trustee, 'SY') } |
            ForEach-Object { $_.Text }
    )
}
