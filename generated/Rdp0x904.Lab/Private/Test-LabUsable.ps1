# Generated from src/simulator/self-signed.ts: change it there.

function Test-LabUsable {
    <#
    .SYNOPSIS
    In its store, within its validity, and with a key file.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Entry
    )

    return (
        [string]::Equals($Entry.Store, 'Remote Desktop') -and
        $Entry.HasPrivateKey -and
        [string]::CompareOrdinal($Entry.NotBefore, $script:Lab.Host.Clock) -le 0 -and
        [string]::CompareOrdinal($Entry.NotAfter, $script:Lab.Host.Clock) -gt 0 -and
        $null -ne (Find-LabFile -Path $Entry.KeyFile)
    )
}
