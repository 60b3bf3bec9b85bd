# Generated from src/protocol/ntlm.ts: change it there.

function Read-Short {
    [CmdletBinding()]
    [OutputType([double], [int])]
    param(
        [object[]] $Bytes,
        [double] $Start
    )

    $operand = $(if ($Start -ge 0 -and $Start -lt $Bytes.Count) { $Bytes[$Start] } else { 0 })
    $index = $Start + 1
    return $operand + [double] $(if ($index -ge 0 -and $index -lt $Bytes.Count) { $Bytes[$index] } else { 0 }) * 256
}
