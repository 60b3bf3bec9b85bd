# Generated from src/windows/changes/local-account.ts: change it there.

function Get-LocalAccountWayBack {
    <#
    .SYNOPSIS
    The change that would bring back what is there now; none for what has no way back, and when the
    account is not there.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    Assert-LiteralName -Name $Change.Account
    $current = Find-LocalAccount -Name $Change.Account
    if ($null -eq $current) {
        return $null
    }
    switch ($Change.Operation) {
        { $_ -in 'Enable', 'Disable' } {
            return [pscustomobject]@{
                Kind      = $Change.Kind
                Account   = $Change.Account
                Replaces  = $Change.Replaces
                Operation = if ($current.Enabled) { 'Enable' } else { 'Disable' }
            }
        }
        { $_ -in 'LetPasswordExpire', 'KeepPassword' } {
            return [pscustomobject]@{
                Kind      = $Change.Kind
                Account   = $Change.Account
                Replaces  = $Change.Replaces
                Operation = if ($current.PasswordExpires) { 'LetPasswordExpire' } else { 'KeepPassword' }
            }
        }
        { $_ -in 'Unlock', 'SetPassword' } {
            return $null
        }
    }
}
