# Generated from src/windows/changes/secure-channel.ts: change it there.

function Get-SecureChannelDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
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
