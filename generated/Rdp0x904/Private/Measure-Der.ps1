# Generated from src/protocol/der.ts: change it there.

function Measure-Der {
    <#
    .SYNOPSIS
    An element of which only the header has to have arrived; undefined when it is none or still
    incomplete.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Bytes,
        [double] $Start
    )

    $tag = if ($Start -ge 0 -and $Start -lt $Bytes.Count) { $Bytes[$Start] } else { $null }
    $index = $Start + 1
    $first = if ($index -ge 0 -and $index -lt $Bytes.Count) { $Bytes[$index] } else { $null }
    if ($null -eq $tag -or $null -eq $first) {
        return $null
    }
    if ($first -lt 128) {
        return [pscustomobject]@{
            Tag   = $tag
            Start = $Start + 2
            'End' = $Start + 2 + $first
        }
    }
    $content = $Start + 2 + $first - 128
    if ($first -eq 128 -or $first -gt 131 -or $Bytes.Count -lt $content) {
        return $null
    }
    $size = 0
    for ($index = $Start + 2; $index -lt $content; $index++) {
        $size = [double] $size * 256 + $(if ($index -ge 0 -and $index -lt $Bytes.Count) { $Bytes[$index] } else { 0 })
    }
    return [pscustomobject]@{
        Tag   = $tag
        Start = $content
        'End' = $content + $size
    }
}
