#Requires -Version 5.1

# Commands as links of a pipeline: what they take, what they give on, and that they stop when the pipeline does.

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product

    function Get-Mtu { @((Get-LabHost | ConvertFrom-Json).interfaces | ForEach-Object { $_.activeMtu }) }
}

Describe 'In a pipeline' {
    BeforeEach {
        Set-LabHost @{
            interfaces = @(
                foreach ($number in 7, 8) {
                    [pscustomobject]@{
                        alias = "VPN $number"; index = $number; addressFamily = 'IPv4'; connected = $true; activeMtu = 1500; persistentMtu = 0
                    }
                }
            )
        }
    }

    It 'takes values, one remediation each' {
        $done = @('VPN 7', 'VPN 8' | Set-RdpMtu -Mtu 1400 -Confirm:$false)
        $done.Count | Should -Be 2
        Get-Mtu | Should -Be 1400, 1400
    }

    It 'takes objects by the names of their properties' {
        $null = [pscustomobject]@{ InterfaceAlias = 'VPN 8' } | Set-RdpMtu -Mtu 1400 -Confirm:$false
        Get-Mtu | Should -Be 1500, 1400
    }

    It 'takes nothing at all' {
        @() | Set-RdpMtu -Mtu 1400 -Confirm:$false | Should -BeNullOrEmpty
        Get-Mtu | Should -Be 1500, 1500
    }

    It 'does what was asked so far when the pipeline ends early' {
        $null = 'VPN 7', 'VPN 8' | Set-RdpMtu -Mtu 1400 -Confirm:$false | Select-Object -First 1
        Get-Mtu | Should -Be 1400, 1500
    }

    It 'gives on what Undo-RdpRemediation takes, and filters read' {
        $done = 'VPN 7', 'VPN 8' | Set-RdpMtu -Mtu 1400 -Confirm:$false
        $null = $done | Where-Object { $_.Verified } | Undo-RdpRemediation -Confirm:$false
        Get-Mtu | Should -Be 1500, 1500
    }

    It 'refuses what is no remediation' {
        { [pscustomobject]@{ Changes = @() } | Undo-RdpRemediation -Confirm:$false -ErrorAction Stop } |
            Should -Throw -ErrorId '*,Undo-RdpRemediation'
    }

    It 'gives findings that sort, group and export' {
        Set-LabHost @{ computerName = 'DESK-02' }
        $findings = @(Test-Rdp0x904)
        $findings.Count | Should -BeGreaterThan 0
        @($findings | Group-Object -Property Status).Count | Should -BeGreaterThan 0
        ($findings | Select-Object -Property Cause, Id, Status | ConvertTo-Csv -NoTypeInformation).Count | Should -Be ($findings.Count + 1)
        ($findings | ConvertTo-Json -Depth 5 | ConvertFrom-Json).Id | Should -Be $findings.Id
    }
}
