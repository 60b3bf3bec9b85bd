# Generated from src/windows/listener-state.ts: change it there.

function Get-PortState {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [long] $Port
    )

    $taken = Find-TakenPortRange -Port $Port
    $own = @(Get-CimInstance -ClassName 'Win32_Service' -Filter 'Name = ''TermService''' -ErrorAction Stop)
    $none = [pscustomobject]@{
        Number  = $Port
        Holder  = 'None'
        Reading = 'nobody listens'
        Taken   = $taken
    }
    try {
        foreach ($connection in Get-NetTCPConnection -LocalPort $Port -ErrorAction Stop) {
            if ($connection.State.ToString() -ne 'Listen') {
                continue
            }
            $owner = $connection.OwningProcess
            if (@($own | Where-Object { $_.ProcessId -eq $owner }).Count -gt 0) {
                return [pscustomobject]@{
                    Number  = $none.Number
                    Taken   = $none.Taken
                    Holder  = 'RemoteDesktop'
                    Reading = "Remote Desktop Services listen (process $owner)"
                }
            }
            return [pscustomobject]@{
                Number  = $none.Number
                Taken   = $none.Taken
                Holder  = 'Other'
                Reading = "$(Get-ProcessName -Number $owner) listens (process $owner)"
            }
        }
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            throw $failure
        }
    }
    return $none
}
