# Generated from src/protocol/negotiate-step.ts: change it there.

function Test-GreetingBegun {
    <#
    .SYNOPSIS
    Whether the bytes are of another service that has not said yet which: its greeting may come in
    pieces.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Bytes
    )

    return (
        $Bytes.Count -gt 0 -and
        $(if ($Bytes.Count -gt 0) { $Bytes[0] } else { $null }) -ne 3 -and
        (Get-Lookalike -Bytes $Bytes) -eq 'unknown'
    )
}
