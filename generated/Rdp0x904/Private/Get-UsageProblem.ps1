# Generated from src/windows/rdp-certificate-problem.ts: change it there.

function Get-UsageProblem {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Certificate,
        $Key,
        [string] $Now
    )

    $problems = [System.Collections.Generic.List[object]]::new()
    if ([string]::CompareOrdinal($Certificate.NotAfter, $Now) -le 0) {
        $problems.Add('Expired')
    }
    if ([string]::CompareOrdinal($Certificate.NotBefore, $Now) -gt 0) {
        $problems.Add('NotYetValid')
    }
    if (-not $Certificate.HasPrivateKey) {
        return $problems.ToArray() + @('WithoutKey')
    }
    if ($Key.File -eq 'absent') {
        $problems.Add('KeyFileMissing')
    }
    # A key file that no known container leads to: only for Windows' own certificates does that tell anything.
    if ($Key.File -eq 'unknown' -and $Key.Container.Length -eq 0 -and
        [string]::Equals($Certificate.Store, 'Remote Desktop')) {
        $problems.Add('KeyFileMissing')
    }
    if (@(Get-MissingKeyEntry -Key $Key).Count -gt 0) {
        $problems.Add('KeyUnreadable')
    }
    return $problems.ToArray()
}
