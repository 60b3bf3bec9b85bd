# Generated from src/protocol/negotiate-step.ts: change it there.

function ConvertTo-ForeignAnswer {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Bytes
    )

    $looksLike = Get-Lookalike -Bytes $Bytes
    $lines = @(([System.Text.Encoding]::GetEncoding(28591).GetString([byte[]] $Bytes)).Replace("`r", '') -csplit "`n", 0, 'SimpleMatch')
    $line = ConvertTo-SafeText -Text $(if ($lines.Count -gt 0) { $lines[0] } else { '' }) -Limit 60
    $detail = if ($looksLike -eq 'unknown') {
        "the answer is not RDP: $(ConvertTo-HexText -Bytes $Bytes -Most 16)"
    } else {
        "$looksLike answers: $line"
    }
    return [pscustomobject]@{
        Kind      = 'not RDP'
        LooksLike = $looksLike
        Received  = ConvertTo-HexText -Bytes $Bytes -Most 32
        Detail    = $detail
    }
}
