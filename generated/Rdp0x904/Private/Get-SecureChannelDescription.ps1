# Generated from src/windows/changes/secure-channel.ts: change it there.

function Get-SecureChannelDescription {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Target = "Secure channel to $($Change.Domain)"
        Action = 'Build the channel anew, without a way back'
        Impact = 'none'
    }
}
