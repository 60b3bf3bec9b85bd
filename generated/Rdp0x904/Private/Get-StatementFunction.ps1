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

    $bodies = [System.Collections.Generic.List[object]]::new()
    $body = ''
    $items = @(
        'function Get-Value($Path, $Name) {',
        '    $key = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue',
        '    if ($null -eq $key -or @($key.GetValueNames()) -notcontains $Name) { return ''Absent'' }',
        '    $data = $key.GetValue($Name, $null, ''DoNotExpandEnvironmentNames'')',
        '    # Windows keeps 32 bits without a sign, and .NET gives them one.',
        '    if ($key.GetValueKind($Name).ToString() -eq ''DWord'') { $data = [long] $data -band 4294967295 }',
        '    "$($key.GetValueKind($Name).ToString()) $(@($data) -join [char] 10)"',
        '}',
        'function Get-Number($Path, $Name, $Absent) {',
        '    $value = Get-Value $Path $Name',
        '    if ($value -match ''^DWord ([0-9]{1,10})$'') { [long] $Matches[1] } else { $Absent }',
        '}',
        'function Add-Key($Path) {',
        '    if (Test-Path -LiteralPath $Path) { return }',
        '    Add-Key $Path.Substring(0, $Path.LastIndexOf(''\''))',
        '    $null = New-Item -Path $Path -Confirm:$false',
        '}',
        'function Remove-EmptyKey($Path, $Topmost) {',
        '    while ($Path.Length -ge $Topmost.Length) {',
        '        if (Test-Path -LiteralPath $Path) {',
        '            $key = Get-Item -LiteralPath $Path',
        '            if ($key.ValueCount -gt 0 -or $key.SubKeyCount -gt 0) { return }',
        '            Remove-Item -LiteralPath $Path -Force -Confirm:$false',
        '        }',
        '        $Path = $Path.Substring(0, $Path.LastIndexOf(''\''))',
        '    }',
        '}',
        'function Get-Mtu($Index, $Family, $Store) {',
        '    (Get-NetIPInterface -InterfaceIndex $Index -AddressFamily $Family -PolicyStore $Store).NlMtu',
        '}',
        'function Set-Mtu($Index, $Family, $Store, $Mtu) {',
        '    $interface = @{ InterfaceIndex = $Index; AddressFamily = $Family; PolicyStore = $Store }',
        '    Set-NetIPInterface @interface -NlMtuBytes $Mtu -Confirm:$false',
        '}'
    )
    foreach ($line in $items) {
        $body = "$body$line`n"
        if (-not [string]::Equals($line, '}')) {
            continue
        }
        $bodies.Add($body)
        $body = ''
    }
    $script = $Lines -join "`n"
    $called = ''
    for ($index = $bodies.Count - 1; $index -ge 0; $index -= 1) {
        $each = if ($index -ge 0 -and $index -lt $bodies.Count) { $bodies[$index] } else { '' }
        $list = @($each -csplit '(', 0, 'SimpleMatch')
        $name = $(if ($list.Count -gt 0) { $list[0] } else { '' }).Replace('function ', '')
        if ($script.Contains($name) -or $called.Contains($name)) {
            $called = "$each$called"
        }
    }
    return @((ConvertTo-TrimmedText -Text "`$ErrorActionPreference = 'Stop'`n$called") -csplit "`n", 0, 'SimpleMatch')
}
