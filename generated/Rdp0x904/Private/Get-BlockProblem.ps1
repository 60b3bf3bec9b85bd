# Generated from src/protocol/negotiation.ts: change it there.

function Get-BlockProblem {
    <#
    .SYNOPSIS
    Why no negotiation block of 8 bytes starts here; empty when one does. All three kinds share this
    layout.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Bytes,
        [double] $Start
    )

    if ($Bytes.Count -lt $Start + 8) {
        return "only $(ConvertTo-NumberText -Value ($Bytes.Count - $Start)) bytes of a negotiation block"
    }
    $size = (Read-Byte -Bytes $Bytes -Index ($Start + 2)) + [double] (Read-Byte -Bytes $Bytes -Index ($Start + 3)) * 256
    if ($size -eq 8) {
        return ''
    }
    return "negotiation block of $(ConvertTo-NumberText -Value $size) bytes, not 8"
}
