# Generated from src/windows/credssp.ts: change it there.

function Get-OracleSetting {
    <#
    .SYNOPSIS
    Reads the encryption oracle setting, and who wrote it.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $value = Get-RegistryState -Path 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\CredSSP\Parameters' -Name 'AllowEncryptionOracle'
    $owner = Get-PolicyOwner -Path 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\CredSSP\Parameters' -Name 'AllowEncryptionOracle'
    if ($value.Kind -eq 'Denied') {
        return [pscustomobject]@{
            Value = $value
            State = 'denied'
            Level = 1
            Owner = $owner
        }
    }
    if ($value.Kind -eq 'Absent') {
        return [pscustomobject]@{
            Value = $value
            State = 'default'
            Level = 1
            Owner = $owner
        }
    }
    $level = Get-RegistryNumber -Value $value
    if ($null -eq $level -or $level -lt 0 -or $level -gt 2) {
        return [pscustomobject]@{
            Value = $value
            State = 'invalid'
            Level = 1
            Owner = $owner
        }
    }
    return [pscustomobject]@{
        Value = $value
        State = 'set'
        Level = $level
        Owner = $owner
    }
}
