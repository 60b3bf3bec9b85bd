# Generated from src/protocol/judge.ts: change it there.

function Test-CertifiedName {
    <#
    .SYNOPSIS
    Whether one of the names stands for the host. Windows puts the computer's name into its certificate
    and people ask for it with or without the domain, so a name without dots matches the first label. An
    address says nothing about names.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Names,
        [string] $HostValue
    )

    $asked = ConvertTo-PlainName -Name $HostValue
    if ((Test-Address -HostValue $HostValue) -or [string]::Equals($asked, 'localhost')) {
        return $true
    }
    foreach ($each in $Names) {
        $name = ConvertTo-PlainName -Name $each
        if ([string]::Equals($name, $asked)) {
            return $true
        }
        if ($name.StartsWith('*.', [System.StringComparison]::Ordinal)) {
            if ($asked.Contains('.') -and
                [string]::Equals(
                    (Select-TextSlice -Text $asked -Start $asked.IndexOf('.', [System.StringComparison]::Ordinal)),
                    $name.Substring([Math]::Min(1, $name.Length))
                )) {
                return $true
            }
        } elseif ((-not $name.Contains('.') -or -not $asked.Contains('.')) -and
            [string]::Equals((Get-FirstLabel -Name $name), (Get-FirstLabel -Name $asked))) {
            return $true
        }
    }
    return $false
}
