# Generated from src/windows/accounts.ts: change it there.

function Get-LocalAccountList {
    <#
    .SYNOPSIS
    Reads every account of this computer.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    try {
        $users = [System.Collections.Specialized.OrderedDictionary]::new([System.StringComparer]::Ordinal)
        foreach ($user in Get-LocalUser -ErrorAction Stop) {
            $users[$user.Name.ToLowerInvariant()] = $user
        }
        $accounts = [System.Collections.Generic.List[object]]::new()
        foreach ($account in Get-CimInstance -ClassName 'Win32_UserAccount' -Filter 'LocalAccount = TRUE' -ErrorAction Stop) {
            $user = $users[$account.Name.ToLowerInvariant()]
            if ($null -ne $user) {
                $accounts.Add((ConvertTo-LocalAccount -Account $account -User $user))
            }
        }
        return [pscustomobject]@{
            Accounts = $accounts.ToArray()
            Failure  = ''
        }
    } catch {
        $failure = $_
        return [pscustomobject]@{
            Accounts = @()
            Failure  = $failure.Exception.Message
        }
    }
}
