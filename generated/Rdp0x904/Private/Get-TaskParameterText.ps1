# Generated from src/engine/task/settings.ts: change it there.

function Get-TaskParameterText {
    <#
    .SYNOPSIS
    The settings as one would type them, for the journal.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Settings
    )

    $words = [System.Collections.Generic.List[object]]::new()
    if ($Settings.Repairs.Count -gt 0) {
        $words.Add("-Repair $($Settings.Repairs -join ',')")
    }
    if ($Settings.AllowSessionDrop) {
        $words.Add('-AllowSessionDrop')
    }
    if ($Settings.IncludeCauses.Count -gt 0) {
        $words.Add("-IncludeCause $(Join-Number -Numbers $Settings.IncludeCauses)")
    }
    if ($Settings.ExcludeCauses.Count -gt 0) {
        $words.Add("-ExcludeCause $(Join-Number -Numbers $Settings.ExcludeCauses)")
    }
    if ($Settings.Hours -gt 0) {
        $words.Add("-EveryHours $($Settings.Hours)")
    }
    if ($Settings.OnEvent) {
        $words.Add('-OnEvent')
    }
    $words.Add("-MinimumInterval $($Settings.MinimumMinutes)")
    return $words.ToArray() -join ' '
}
