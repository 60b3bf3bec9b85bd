# Generated from src/windows/script-statements.ts: change it there.

function Get-StatementFunction {
    <#
    .SYNOPSIS
    How a script begins: with the functions that these lines of it call. No others, because all of a
    script is one command line, and that has an end.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Lines
    )

    $script = $Lines -join "`n"
    $called = ''
    $items = @(
        [pscustomobject]@{
            Name       = 'Set-Mtu'
            Parameters = '$Index, $Family, $Store, $Mtu'
            Body       = @(
                '    $interface = @{ InterfaceIndex = $Index; AddressFamily = $Family; PolicyStore = $Store }',
                '    Set-NetIPInterface @interface -NlMtuBytes $Mtu -Confirm:$false'
            )
        },
        [pscustomobject]@{
            Name       = 'Get-Mtu'
            Parameters = '$Index, $Family, $Store'
            Body       = @('    (Get-NetIPInterface -InterfaceIndex $Index -AddressFamily $Family -PolicyStore $Store).NlMtu')
        },
        [pscustomobject]@{
            Name       = 'Remove-EmptyKey'
            Parameters = '$Path, $Topmost'
            Body       = @(
                '    while ($Path.Length -ge $Topmost.Length) {',
                '        if (Test-Path -LiteralPath $Path) {',
                '            $key = Get-Item -LiteralPath $Path',
                '            if ($key.ValueCount -gt 0 -or $key.SubKeyCount -gt 0) { return }',
                '            Remove-Item -LiteralPath $Path -Force -Confirm:$false',
                '        }',
                '        $Path = $Path.Substring(0, $Path.LastIndexOf(''\''))',
                '    }'
            )
        },
        [pscustomobject]@{
            Name       = 'Add-Key'
            Parameters = '$Path'
            Body       = @(
                '    if (Test-Path -LiteralPath $Path) { return }',
                '    Add-Key $Path.Substring(0, $Path.LastIndexOf(''\''))',
                '    $null = New-Item -Path $Path -Confirm:$false'
            )
        },
        [pscustomobject]@{
            Name       = 'Get-Number'
            Parameters = '$Path, $Name, $Absent'
            Body       = @(
                '    $value = Get-Value $Path $Name',
                '    if ($value -match ''^DWord ([0-9]{1,10})$'') { [long] $Matches[1] } else { $Absent }'
            )
        },
        [pscustomobject]@{
            Name       = 'Get-Value'
            Parameters = '$Path, $Name'
            Body       = @(
                '    $key = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue',
                '    if ($null -eq $key -or @($key.GetValueNames()) -notcontains $Name) { return ''Absent'' }',
                '    $data = $key.GetValue($Name, $null, ''DoNotExpandEnvironmentNames'')',
                '    # Windows keeps 32 bits without a sign, and .NET gives them one.',
                '    if ($key.GetValueKind($Name).ToString() -eq ''DWord'') { $data = [long] $data -band 4294967295 }',
                '    "$($key.GetValueKind($Name).ToString()) $(@($data) -join [char] 10)"'
            )
        }
    )
    foreach ($each in $items) {
        if (-not $script.Contains($each.Name) -and -not $called.Contains($each.Name)) {
            continue
        }
        $called = "function $($each.Name)($($each.Parameters)) {`n$($each.Body -join "`n")`n}`n$called"
    }
    return @((ConvertTo-TrimmedText -Text "`$ErrorActionPreference = 'Stop'`n$called") -csplit "`n", 0, 'SimpleMatch')
}
