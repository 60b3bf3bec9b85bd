# Generated from src/protocol/judge.ts: change it there.

function Get-CertificateObjection {
    <#
    .SYNOPSIS
    What a client would have against this certificate when it asks for `host` at `now`. A self signature
    is no problem: it is how Windows ships Remote Desktop.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Certificate,
        [string] $HostValue,
        [string] $Now
    )

    $problems = [System.Collections.Generic.List[object]]::new()
    # Texts of this form sort by time. An empty one is no date at all, and counts as expired.
    if ([string]::CompareOrdinal($Certificate.NotAfter, $Now) -lt 0) {
        $problems.Add('expired')
    }
    if ([string]::CompareOrdinal($Certificate.NotBefore, $Now) -gt 0) {
        $problems.Add('not yet valid')
    }
    if (Test-WeakKey -Certificate $Certificate) {
        $problems.Add('weak key')
    }
    if ($Certificate.SignatureAlgorithm -cmatch '[mM][dD]2|[mM][dD]5|[sS][hH][aA]1') {
        $problems.Add('weak signature')
    }
    $usage = $Certificate.ExtendedKeyUsage
    if ($usage.Count -gt 0 -and
        -not (@($usage | Where-Object { [array]::IndexOf([string[]] @('1.3.6.1.5.5.7.3.1', '2.5.29.37.0'), $_) -ge 0 }).Count -gt 0)) {
        $problems.Add('not for server authentication')
    }
    if (-not (Test-CertifiedName -Names $Certificate.Names -HostValue $HostValue)) {
        $problems.Add('name mismatch')
    }
    return $problems.ToArray()
}
