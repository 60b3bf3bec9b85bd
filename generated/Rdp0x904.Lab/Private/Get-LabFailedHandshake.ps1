# Generated from src/simulator/connection.ts: change it there.

function Get-LabFailedHandshake {
    [CmdletBinding()]
    param(
        [string] $Outcome,
        [string] $SocketCode,
        [long] $Milliseconds
    )

    return [pscustomobject]@{
        Outcome         = $Outcome
        Protocol        = ''
        Cipher          = ''
        Certificate     = @()
        CertificateSize = 0
        Thumbprint      = ''
        Messages        = @()
        NativeCode      = 0
        SocketCode      = $SocketCode
        Unread          = 0
        Milliseconds    = $Milliseconds
    }
}
