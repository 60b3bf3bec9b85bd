# Generated from src/engine/report.ts: change it there.

function ConvertTo-RunReport {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [long] $Code,
        [object[]] $Details,
        [string] $Verdict
    )

    $shown = @(
        Select-ArraySlice -Items $Details -Start 0 -End 40 |
            ForEach-Object { ConvertTo-BoundedLine -Text $_ -Longest 400 }
    )
    $rest = @(if ($Details.Count -gt 40) { @("and $($Details.Count - 40) more") } else { @() })
    return [pscustomobject]@{
        Code  = $Code
        Lines = $shown + $rest + @((ConvertTo-BoundedLine -Text "Rdp0x904 $Verdict" -Longest 2048))
    }
}
