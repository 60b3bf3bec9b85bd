# Generated from src/simulator/netsh.ts: change it there.

function Get-LabPortRangeLine {
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $german = $script:Lab.Host.Language -eq 'de'
    $rows = @($script:Lab.Host.ReservedPorts | ForEach-Object { ConvertTo-LabPortRow -Range $_ })
    return @(
        '',
        $(
            if ($german) {
                'Protokoll tcp Portausschlussbereiche'
            } else {
                'Protocol tcp Port Exclusion Ranges'
            }
        ),
        '',
        $(if ($german) { 'Startport      Endport' } else { 'Start Port    End Port' }),
        '----------    --------'
    ) + $rows + @(
        '',
        $(
            if ($german) {
                "* - Verwaltete Portausschl$([char] 0x00FC)sse."
            } else {
                '* - Administered port exclusions.'
            }
        ),
        ''
    )
}
