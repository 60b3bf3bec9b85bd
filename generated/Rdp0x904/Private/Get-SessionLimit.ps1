# Generated from src/windows/session-limits.ts: change it there.

function Get-SessionLimit {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    $value = Get-RegistryState -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services' -Name $Name
    $nobody = [pscustomobject]@{
        Gpo     = ''
        Reading = 'no Group Policy object'
    }
    if ($value.Kind -eq 'Denied') {
        return [pscustomobject]@{
            Name  = $Name
            Value = $value
            State = 'denied'
            Time  = 0
            Owner = $nobody
        }
    }
    if ($value.Kind -eq 'Absent') {
        return [pscustomobject]@{
            Name  = $Name
            Value = $value
            State = 'none'
            Time  = 0
            Owner = $nobody
        }
    }
    $owner = Get-PolicyOwner -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services' -Name $Name
    $time = Get-RegistryNumber -Value $value
    if ($null -eq $time) {
        return [pscustomobject]@{
            Name  = $Name
            Value = $value
            State = 'invalid'
            Time  = 0
            Owner = $owner
        }
    }
    return [pscustomobject]@{
        Name  = $Name
        Value = $value
        State = if ($time -eq 0) { 'none' } else { 'set' }
        Time  = $time
        Owner = $owner
    }
}
