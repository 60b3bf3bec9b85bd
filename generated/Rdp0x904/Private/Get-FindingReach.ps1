# Generated from src/recipe/next-test.ts: change it there.

function Get-FindingReach {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Findings,
        [string] $ComputerName
    )

    $sources = @(
        $Findings |
            ForEach-Object {
                @(
                    foreach ($one in $_.Evidence) {
                        $one.Source
                    }
                )
            }
    )
    $network = @($sources | Where-Object { $_.StartsWith('step ', [System.StringComparison]::Ordinal) })
    $client = @($sources | Where-Object { $_.StartsWith('client, ', [System.StringComparison]::Ordinal) })
    return [pscustomobject]@{
        Inside  = $network.Count + $client.Count -lt $sources.Count
        Network = $network.Count -gt 0
        Client  = $client.Count -gt 0
        # The command is there to be copied: what PowerShell might run stays out of it.
        Host    = if ($ComputerName -cmatch '^[A-Za-z0-9.:_-]+\z') {
            $ComputerName
        } else {
            '<host>'
        }
    }
}
