# Generated from src/windows/secure-channel.ts: change it there.

function Get-ChannelStatus {
    <#
    .SYNOPSIS
    The first status that is no success, `0` where all are, and nothing where none is printed. Nltest
    ends with 0 even when the channel is broken, and is not translated (learn.microsoft.com, "Nltest").
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Outcome
    )

    $status = ''
    foreach ($line in $Outcome.Lines) {
        $parts = @($line -csplit ' Status = ', 0, 'SimpleMatch')
        $words = @($(if ($parts.Count -gt 1) { $parts[1] } else { '' }) -csplit ' ', 0, 'SimpleMatch')
        $code = if ($words.Count -gt 0) { $words[0] } else { '' }
        if ($parts.Count -lt 2 -or ($status.Length -ne 0 -and -not [string]::Equals($status, '0'))) {
            continue
        }
        $status = $code
    }
    return $status
}
