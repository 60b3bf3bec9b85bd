# Generated from src/simulator/computer.ts: change it there.

function Invoke-LabGetCimInstance {
    <#
    .SYNOPSIS
    Get-CimInstance for the classes that the product reads. A class that is not there is a
    MetadataError; the resultant set of policy is closed to those who are not elevated
    (learn.microsoft.com, Get-CimInstance; "WMI Error Constants").
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    if ([string]::Equals($Received.ClassName, 'Win32_OperatingSystem')) {
        return @(
            [pscustomobject]@{
                Caption     = $script:Lab.Host.Caption
                BuildNumber = "$($script:Lab.Host.Build)"
                SystemDrive = 'C:'
            }
        )
    }
    if ([string]::Equals($Received.ClassName, 'Win32_ComputerSystem')) {
        $joined = $script:Lab.Host.Domain.Length -ne 0
        return @(
            [pscustomobject]@{
                DNSHostName  = $script:Lab.Host.ComputerName
                PartOfDomain = $joined
                Domain       = if ($joined) { $script:Lab.Host.Domain } else { 'WORKGROUP' }
            }
        )
    }
    if ([string]::Equals($Received.ClassName, 'Win32_Process')) {
        return @(Get-LabProcessInstance -Filter $Received.Filter)
    }
    if ([string]::Equals($Received.ClassName, 'Win32_PerfRawData_Tcpip_TCPv4')) {
        return @(
            [pscustomobject]@{
                SegmentsSentPersec          = $script:Lab.Host.SegmentsSent
                SegmentsRetransmittedPersec = $script:Lab.Host.SegmentsRepeated
            }
        )
    }
    if ([string]::Equals($Received.ClassName, 'Win32_Service')) {
        return @(Get-LabServiceInstance -Filter $Received.Filter)
    }
    if ([string]::Equals($Received.ClassName, 'Win32_QuickFixEngineering')) {
        return @(
            $script:Lab.Host.HotFixes |
                ForEach-Object {
                    [pscustomobject]@{
                        HotFixID = $_
                    }
                }
        )
    }
    # Servers have no Security Center.
    if ([string]::Equals($Received.ClassName, 'AntiVirusProduct') -and -not $script:Lab.Host.Caption.Contains('Server')) {
        return @(
            $script:Lab.Host.AntiVirus |
                ForEach-Object {
                    [pscustomobject]@{
                        DisplayName = $_
                    }
                }
        )
    }
    if ([string]::Equals($Received.ClassName, 'Win32_UserAccount')) {
        return @(Get-LabAccountInstance -Filter $Received.Filter)
    }
    if ([string]::Equals($Received.ClassName, 'Win32_TSGeneralSetting') -and
        (Test-LabPathEqual -One $Received.Namespace -Other 'root\cimv2\TerminalServices')) {
        return @(Get-LabListenerInstance -Filter $Received.Filter)
    }
    if ([string]::Equals($Received.ClassName, 'RSOP_RegistryPolicySetting') -and
        [string]::Equals($Received.Namespace, 'root\rsop\computer')) {
        if ($script:Lab.Host.Account -eq 'User') {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new('Access denied.'),
                'HRESULT 0x80041003',
                'PermissionDenied',
                $null
            )
        }
        $found = [System.Collections.Generic.List[object]]::new()
        foreach ($setting in $script:Lab.Host.PolicySettings) {
            $filter = "valueName = '$($setting.ValueName)' AND precedence = 1"
            if (Test-LabPathEqual -One $Received.Filter -Other $filter) {
                $found.Add(
                    [pscustomobject]@{
                        RegistryKey = $setting.RegistryKey
                        GPOID       = $setting.Gpo
                    }
                )
            }
        }
        return $found.ToArray()
    }
    throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('Invalid class.'), 'HRESULT 0x80041010', 'MetadataError', $null)
}
