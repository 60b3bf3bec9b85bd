# Generated from src/simulator/accounts.ts: change it there.

function Invoke-LabSetLocalUser {
    <#
    .SYNOPSIS
    Set-LocalUser with a password, or with whether it expires. An empty password is against every policy
    here (learn.microsoft.com, Set-LocalUser; "NetUserSetInfo function", NERR_PasswordTooShort).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $account = Resolve-LabWritableAccount -Name $Received.Name
    $password = $Received.Password
    if ($null -eq $password) {
        $account.PasswordExpires = -not $Received.PasswordNeverExpires
        return
    }
    if ($password.Length -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Unable to update the password. The value provided for the new password does not meet the requirements.'),
            'InvalidPassword',
            'InvalidArgument',
            $null
        )
    }
    $account.PasswordSet = $script:Lab.Host.Clock
}
