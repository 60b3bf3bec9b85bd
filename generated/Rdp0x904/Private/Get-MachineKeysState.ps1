# Generated from src/windows/debt.ts: change it there.

function Get-MachineKeysState {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $SystemDrive
    )

    $path = Get-MachineKeysFolder -SystemDrive $SystemDrive
    $beside = @(Get-FolderName -Path (Select-Substring -Text $path -Start 0 -End ($path.Length - '\MachineKeys'.Length)))
    $renamed = @($beside | Where-Object { Test-RenamedFolder -Name $_.ToLowerInvariant() })
    $others = [System.Collections.Generic.List[object]]::new()
    foreach ($name in Select-ArraySlice -Items @(Get-FolderName -Path $path) -Start 0 -End 100) {
        if ($others.Count -ge 20) {
            break
        }
        $sddl = if (Test-OwnContainerFile -Name $name) {
            ''
        } else {
            Get-FileSddl -Path "$path\$name"
        }
        if ($sddl.Length -ne 0) {
            $others.Add(
                [pscustomobject]@{
                    Name = $name
                    Open = Test-FileAccess -Sddl $sddl -Trustees @('NS') -Wanted 'read'
                }
            )
        }
    }
    return [pscustomobject]@{
        Path    = $path
        Sddl    = Get-FileSddl -Path $path
        Renamed = $renamed
        Others  = $others.ToArray()
    }
}
