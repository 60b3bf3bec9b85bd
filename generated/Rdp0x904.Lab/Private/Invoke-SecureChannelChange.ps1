# Generated from src/windows/changes/secure-channel.ts: change it there.

function Invoke-SecureChannelChange {
    <#
    .SYNOPSIS
    Builds the channel anew, and ends with an error unless a domain controller agreed.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    $outcome = Invoke-NativeProgram -Program 'nltest.exe' -Words @("/sc_reset:$($Change.Domain)")
    $status = Get-ChannelStatus -Outcome $outcome
    if ([string]::Equals($status, '0')) {
        return
    }
    if ([string]::Equals($status, '5')) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The secure channel may not be built anew. Run again from an elevated PowerShell, or the domain refuses the computer.'),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The secure channel to $($Change.Domain) could not be built anew: $(ConvertTo-TrimmedText -Text ($outcome.Lines -join ' '))"),
        'SecureChannelNotReset',
        'InvalidOperation',
        $null
    )
}
