# A process of its own in which the product runs over the lab, but keeps its journal on the real disk.
param([string] $Product, [string] $Lab, [string] $HostFile, [string] $ScriptFile)

$ErrorActionPreference = 'Stop'
$module = Import-Module -Name $Product -PassThru
& $module {
    param($Lab, $HostFile)
    $real = 'Add-JournalFolder', 'Add-JournalText', 'Get-Invoker', 'Get-JournalFileName', 'Get-JournalPathState',
    'Get-JournalRoot', 'Get-ProductPlace', 'Get-RandomNumber', 'Open-JournalLock', 'Read-JournalText', 'Test-JournalLock',
    'Write-ProductEvent'
    $standIns = (Import-PowerShellDataFile -Path $Lab).FunctionsToExport | Where-Object { $_ -notin $real }
    Import-Module -Name $Lab -Function $standIns
    Import-RdpLabHost -Json ([System.IO.File]::ReadAllText($HostFile))
} $Lab $HostFile
try {
    . $ScriptFile
} finally {
    [System.IO.File]::WriteAllText($HostFile, (& $module { Export-RdpLabHost }))
}
