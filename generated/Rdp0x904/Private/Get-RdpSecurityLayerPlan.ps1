# Generated from src/recipes/set-rdp-security-layer.ts: change it there.

function Get-RdpSecurityLayerPlan {
    <#
    .SYNOPSIS
    The changes that Set-RdpSecurityLayer would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Security,
        [string] $SecurityLayer,
        $IncludePolicy
    )

    $layer = if ($SecurityLayer -eq 'Rdp') {
        0
    } elseif ($SecurityLayer -eq 'Negotiate') {
        1
    } else {
        2
    }
    $encryption = $Security.MinEncryptionLevel.Level
    $authentication = $Security.UserAuthentication.Level
    # The order keeps every step consistent in itself.
    $wanted = @(
        [pscustomobject]@{
            Setting = $Security.MinEncryptionLevel
            Level   = if ($layer -eq 2 -and $encryption -eq 1) { 2 } else { $encryption }
        },
        [pscustomobject]@{
            Setting = $Security.UserAuthentication
            Level   = if ($layer -eq 0) { 0 } else { $authentication }
        },
        [pscustomobject]@{
            Setting = $Security.SecurityLayer
            Level   = $layer
        }
    )
    $changes = [System.Collections.Generic.List[object]]::new()
    foreach ($each in $wanted) {
        if (-not (Test-ListenerSetting -Wanted $each)) {
            $changes.Add((ConvertTo-ListenerChange -Wanted $each -IncludePolicy ($IncludePolicy -eq $true)))
        }
    }
    return $changes.ToArray()
}
