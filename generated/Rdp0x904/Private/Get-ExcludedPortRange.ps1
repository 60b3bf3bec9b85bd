# Generated from src/windows/port-range.ts: change it there.

function Get-ExcludedPortRange {
    <#
    .SYNOPSIS
    The excluded port ranges of TCP. Whatever the language, a row has two numbers, and a star after them
    where an administrator excluded it (learn.microsoft.com, "netsh interface ipv4 show
    excludedportrange").
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $outcome = Invoke-NativeProgram -Program 'netsh.exe' -Words @('interface', 'ipv4', 'show', 'excludedportrange', 'protocol=tcp')
    $ranges = [System.Collections.Generic.List[object]]::new()
    foreach ($line in $outcome.Lines) {
        $words = @($line -csplit ' ', 0, 'SimpleMatch' | Where-Object { $_.Length -ne 0 })
        $first = if ($words.Count -gt 0) { $words[0] } else { '' }
        $last = if ($words.Count -gt 1) { $words[1] } else { '' }
        if ($first -cnotmatch '^[0-9]+\z' -or $last -cnotmatch '^[0-9]+\z') {
            continue
        }
        $ranges.Add(
            [pscustomobject]@{
                First        = [long] $first
                Last         = [long] $last
                Administered = (
                    $words.Count -gt 2 -and
                    [object]::Equals($(if ($words.Count -gt 2) { $words[2] } else { $null }), '*')
                )
            }
        )
    }
    return $ranges.ToArray()
}
