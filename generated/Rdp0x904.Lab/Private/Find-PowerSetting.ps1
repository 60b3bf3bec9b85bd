# Generated from src/windows/changes/power-setting.ts: change it there.

function Find-PowerSetting {
    <#
    .SYNOPSIS
    Reads a setting. Whatever the language, the first GUID is that of the scheme, and the last two
    numbers in hexadecimal digits are the values on mains and on battery (learn.microsoft.com, "Powercfg
    command-line options", /query).
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $outcome = Invoke-NativeProgram -Program 'powercfg.exe' -Words @('/query', $Change.Scheme, $Change.Subgroup, $Change.Setting)
    if ($outcome.ExitCode -ne 0) {
        return $null
    }
    $scheme = ''
    $acIndex = -1
    $dcIndex = -1
    foreach ($line in $outcome.Lines) {
        foreach ($word in $line -csplit ' ', 0, 'SimpleMatch') {
            if ($scheme.Length -eq 0 -and $word.Length -eq 36 -and @($word -csplit '-', 0, 'SimpleMatch').Count -eq 5) {
                $scheme = $word
            }
            if ($word.Length -ne 10 -or -not $word.StartsWith('0x', [System.StringComparison]::Ordinal)) {
                continue
            }
            $acIndex = $dcIndex
            $dcIndex = ConvertFrom-Index -Word $word
        }
    }
    if ($scheme.Length -eq 0 -or $acIndex -lt 0) {
        return $null
    }
    return [pscustomobject]@{
        Scheme  = $scheme
        AcIndex = $acIndex
        DcIndex = $dcIndex
    }
}
