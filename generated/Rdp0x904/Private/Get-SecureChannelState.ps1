# Generated from src/windows/secure-channel.ts: change it there.

function Get-SecureChannelState {
    <#
    .SYNOPSIS
    How the channel did when it was last used. To verify it would build a broken one anew, and this only
    looks.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Domain
    )

    $outcome = Invoke-NativeProgram -Program 'nltest.exe' -Words @("/sc_query:$Domain")
    $status = Get-ChannelStatus -Outcome $outcome
    $reading = if ($status.Length -eq 0) {
        ConvertTo-TrimmedText -Text ($outcome.Lines -join ' ')
    } else {
        "status $status"
    }
    if ([string]::Equals($status, '0')) {
        return [pscustomobject]@{
            State   = 'sound'
            Reading = $reading
        }
    }
    if (-not [string]::Equals($status, '5')) {
        return [pscustomobject]@{
            State   = 'broken'
            Reading = $reading
        }
    }
    # Nltest names the domain controller only where the question itself was allowed.
    $asked = $false
    foreach ($each in $outcome.Lines) {
        if ($each.StartsWith('Trusted DC Name', [System.StringComparison]::Ordinal)) {
            $asked = $true
            break
        }
    }
    return [pscustomobject]@{
        State   = if ($asked) { 'refused' } else { 'denied' }
        Reading = $reading
    }
}
