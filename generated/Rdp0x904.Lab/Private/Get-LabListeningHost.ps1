# Generated from src/simulator/listening.ts: change it there.

function Get-LabListeningHost {
    <#
    .SYNOPSIS
    What the document makes of the listener. A value of a policy wins over the listener's own.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $HostValue
    )

    $layer = Get-LabListenerNumber -HostValue $HostValue -Name 'SecurityLayer' -Fallback 2
    $certificate = Find-LabShownCertificate -HostValue $HostValue
    return [pscustomobject]@{
        # What is out of range falls back to what Windows ships, as the listener does.
        SecurityLayer      = if ($layer -eq 0) {
            0
        } elseif ($layer -eq 1) {
            1
        } else {
            2
        }
        # Without TLS there is no Network Level Authentication.
        UserAuthentication = (
            $layer -ne 0 -and
            (Get-LabListenerNumber -HostValue $HostValue -Name 'UserAuthentication' -Fallback 1) -eq 1
        )
        Certificate        = $certificate
        KeyReadable        = $null -ne $certificate -and (Test-LabKeyReadable -HostValue $HostValue -Certificate $certificate)
        InterfaceMtu       = Measure-LabInterface -HostValue $HostValue
        NegotiationFailure = $null
    }
}
