# Generated from src/simulator/scheduler.ts: change it there.

function Invoke-LabTask {
    [CmdletBinding()]
    param(
        $Task
    )

    $starts = $Task.Xml.Contains('<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>')
    $isSystem = $Task.Xml.Contains('<UserId>S-1-5-18</UserId>')
    $absolute = $Task.Xml.Contains('<Command>C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe</Command>')
    if (($script:Lab.Host.OnBattery -and -not $starts) -or -not $isSystem -or -not $absolute) {
        return
    }
    $list = @($Task.Xml -csplit '-EncodedCommand ', 0, 'SimpleMatch')
    $list2 = @($(if ($list.Count -gt 1) { $list[1] } else { '' }) -csplit '<', 0, 'SimpleMatch')
    $encoded = if ($list2.Count -gt 0) { $list2[0] } else { '' }
    $script = [System.Text.Encoding]::Unicode.GetString([System.Convert]::FromBase64String($encoded))
    $marked = @(
        $script -csplit "`n", 0, 'SimpleMatch' |
            Where-Object { $_.StartsWith('#: ', [System.StringComparison]::Ordinal) }
    )
    if ($marked.Count -eq 0) {
        return
    }
    $lines = @($marked | ForEach-Object { Select-TextSlice -Text $_ -Start '#: '.Length })
    $caller = $script:Lab.Host.Account
    $script:Lab.Host.Account = 'System'
    if (Invoke-LabScript -Lines $lines) {
        $script:Lab.Host.Tasks = @($script:Lab.Host.Tasks | Where-Object { -not [string]::Equals($_.Name, $Task.Name) })
    }
    $script:Lab.Host.Account = $caller
}
