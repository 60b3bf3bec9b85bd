# Generated from src/windows/listener.ts: change it there.

function Get-ListenerSecurity {
    <#
    .SYNOPSIS
    Reads how the listener secures its connections, from policy and from its own key.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return [pscustomobject]@{
        SecurityLayer      = Get-ListenerSetting -Name 'SecurityLayer' -Lowest 0 -Highest 2 -Usual 2
        UserAuthentication = Get-ListenerSetting -Name 'UserAuthentication' -Lowest 0 -Highest 1 -Usual 1
        MinEncryptionLevel = Get-ListenerSetting -Name 'MinEncryptionLevel' -Lowest 1 -Highest 4 -Usual 2
    }
}
