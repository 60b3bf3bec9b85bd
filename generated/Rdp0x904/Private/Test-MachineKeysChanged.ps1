# Generated from src/windows/certificate-plumbing.ts: change it there.

function Test-MachineKeysChanged {
    <#
    .SYNOPSIS
    Whether the folder of machine keys has another access list than Windows gives it.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Plumbing
    )

    $machineKeysSddl = $Plumbing.MachineKeysSddl
    return (
        $machineKeysSddl.Length -ne 0 -and
        -not $machineKeysSddl.EndsWith('D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)', [System.StringComparison]::Ordinal)
    )
}
