# Generated from src/engine/plan.ts: change it there.

function Get-PlanHash {
    <#
    .SYNOPSIS
    The hash of a plan.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Plan
    )

    return [System.BitConverter]::ToString([System.Security.Cryptography.SHA256]::Create().ComputeHash([System.Text.Encoding]::UTF8.GetBytes((ConvertTo-PlanJson -Plan $Plan)))).Replace('-', '').ToLowerInvariant()
}
