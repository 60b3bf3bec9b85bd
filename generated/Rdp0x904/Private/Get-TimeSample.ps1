# Generated from src/windows/clock.ts: change it there.

function Get-TimeSample {
    <#
    .SYNOPSIS
    What stands after the comma of the last line, `08:00:00, +00.0123456s` or an error's number. The
    words above it are translated (learn.microsoft.com, "Windows Time service tools and settings", w32tm
    /stripchart).
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Peer
    )

    $words = @('/stripchart', "/computer:$Peer", '/dataonly', '/samples:1')
    $sample = 'no answer'
    foreach ($line in (Invoke-NativeProgram -Program 'w32tm.exe' -Words $words).Lines) {
        $parts = @($line -csplit ', ', 0, 'SimpleMatch')
        if ($parts.Count -eq 2 -and $line -cmatch '^[0-9]') {
            $sample = ConvertTo-TrimmedText -Text $(if ($parts.Count -gt 1) { $parts[1] } else { '' })
        }
    }
    return $sample
}
