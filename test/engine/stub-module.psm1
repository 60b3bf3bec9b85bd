# A diagnosis and repairs that do what a test tells them, with the product's own functions
# that keep a log.
param([System.Management.Automation.PSModuleInfo] $Product)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# In the product the lab stands in for commands of Windows, these among them.
$borrowed = & $Product {
    Microsoft.PowerShell.Management\Get-Item -Path 'Function:*Journal*', 'Function:Get-CurrentInstant', 'Function:Write-ProductEvent'
}
foreach ($function in $borrowed) {
    Set-Item -Path "Function:script:$($function.Name)" -Value $function.ScriptBlock
}

$script:Told = @{ Repair = 'Repair-RdpStub'; Status = 'fault'; Grade = 'A'; Impact = 'none'; Error = $null; Reboot = $false; Mends = $true }
$script:Calls = [System.Collections.Generic.List[string]]::new()
$script:Mended = $false

function Set-RdpStub([hashtable] $Told) {
    foreach ($name in $Told.Keys) {
        $script:Told[$name] = $Told[$name]
    }
}

function Get-RdpStubCall {
    $script:Calls.ToArray()
}

function Test-Rdp0x904 {
    [CmdletBinding()]
    param([int[]] $IncludeCause, [int[]] $ExcludeCause)
    [pscustomobject]@{
        Id     = 'Stub'
        Status = if ($script:Mended) { 'healthy' } else { $script:Told.Status }
        Grade  = $script:Told.Grade
        Impact = $script:Told.Impact
        Repair = $script:Told.Repair
    }
}

function Repair-RdpStub {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    param([switch] $AllowSessionDrop)
    $script:Calls.Add("Repair-RdpStub $AllowSessionDrop $($PSCmdlet.ShouldProcess('stub', 'repair'))")
    if ($null -ne $script:Told.Error) {
        $id, $category, $message = $script:Told.Error
        $exception = [System.InvalidOperationException]::new($message)
        throw [System.Management.Automation.ErrorRecord]::new($exception, $id, $category, $null)
    }
    $script:Mended = $script:Told.Mends
    [pscustomobject]@{ Id = 'run-1'; RebootNeeded = $script:Told.Reboot }
}

Export-ModuleMember -Function 'Set-RdpStub', 'Get-RdpStubCall', 'Test-Rdp0x904', 'Repair-RdpStub'
