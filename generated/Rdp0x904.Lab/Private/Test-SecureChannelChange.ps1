# Generated from src/windows/changes/secure-channel.ts: change it there.

function Test-SecureChannelChange {
    <#
    .SYNOPSIS
    Whether the domain controller vouches for the channel.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    return [string]::Equals(
        (Get-ChannelStatus -Outcome (Invoke-NativeProgram -Program 'nltest.exe' -Words @("/sc_verify:$($Change.Domain)"))),
        '0'
    )
}
