#Requires -Version 5.1

# What remedies leave behind: an entry each, ways back by entry, loans that are paid back, and plans that bind.

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
}

Describe 'The journal' {
    BeforeEach {
        Set-LabHost
        $before = Get-LabSystem
    }

    It 'has an entry for every run, found by its id' {
        $first = Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1400 -Confirm:$false
        $second = Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1300 -Confirm:$false
        @(Get-RdpRemediation).Id | Should -Be $first.Id, $second.Id
        (Get-RdpRemediation -Id $first.Id).Cmdlet | Should -Be 'Set-RdpMtu'
        { Get-RdpRemediation -Id 'nothing' } | Should -Throw -ErrorId '*,Get-RdpRemediation'
    }

    It 'takes the last run back, or all of them' {
        $null = Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1400 -Confirm:$false
        $one = Get-LabSystem
        $null = Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1300 -Confirm:$false
        $null = Undo-RdpRemediation -Last -Confirm:$false
        Get-LabSystem | Should -Be $one
        $null = Set-CredSspOracle -Level ForceUpdatedClients -Confirm:$false
        $null = Undo-RdpRemediation -All -Confirm:$false
        Get-LabSystem | Should -Be $before
    }

    It 'leaves alone what somebody else changed since, without -Force' {
        $done = Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1400 -AddressFamily IPv4 -Confirm:$false
        $null = Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1300 -AddressFamily IPv4 -Confirm:$false
        { $done | Undo-RdpRemediation -Confirm:$false } | Should -Throw -ErrorId '*,Undo-RdpRemediation'
        $null = $done | Undo-RdpRemediation -Confirm:$false -Force
        ((Get-LabHost | ConvertFrom-Json).interfaces | Where-Object { $_.alias -eq 'Ethernet' })[0].activeMtu | Should -Be 1500
    }
}

Describe 'A loan' {
    BeforeEach { Set-LabHost }

    It 'lowers security for a while, is listed, and is paid back' {
        $before = Get-LabSystem
        $loan = Set-RdpSecurityLayer -SecurityLayer Rdp -For 30 -Once -Confirm:$false
        $loan.LoanUntil | Should -Not -BeNullOrEmpty
        @(Get-RdpRemediation -Loan).Id | Should -Be $loan.Id
        $null = $loan | Undo-RdpRemediation -Confirm:$false
        Get-RdpRemediation -Loan | Should -BeNullOrEmpty
        Get-LabSystem | Should -Be $before
    }

    It 'becomes permanent for those who say so twice' {
        $loan = Set-CredSspOracle -Level Vulnerable -Confirm:$false
        { $loan | Confirm-RdpRemediation -Permanent -Confirm:$false } | Should -Throw -ErrorId 'LowersSecurity,Confirm-RdpRemediation'
        $null = $loan | Confirm-RdpRemediation -Permanent -Force -Confirm:$false
        @((Get-LabHost | ConvertFrom-Json).tasks) | Should -BeNullOrEmpty
    }
}

Describe 'A change to be confirmed' {
    It 'stays when it is' {
        Set-LabHost
        $done = Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1400 -ConfirmWithin 5 -Confirm:$false 3>$null
        $done.ConfirmBy | Should -Not -BeNullOrEmpty
        $null = $done | Confirm-RdpRemediation -Confirm:$false
        @((Get-LabHost | ConvertFrom-Json).tasks) | Should -BeNullOrEmpty
    }
}

Describe 'A change that may cut off whoever makes it from afar' {
    It 'is made by a task over <_>, and comes back all the same' -ForEach 'RemoteDesktop', 'PowerShellRemoting', 'Ssh' {
        Set-LabHost @{ sessionOrigin = $_ }
        $before = Get-LabSystem
        $done = Set-RdpMtu -InterfaceAlias 'Ethernet' -AddressFamily IPv4 -Mtu 1400 -ConfirmWithin 5 -Confirm:$false 3>$null
        $done.Verified | Should -BeTrue
        @($done.Changes | Where-Object { $_.Target -like 'Scheduled task \Rdp0x904\Apply *' }).Count | Should -Be 1
        ((Get-LabHost | ConvertFrom-Json).interfaces | Where-Object { $_.alias -eq 'Ethernet' })[0].activeMtu | Should -Be 1400
        @((Get-LabHost | ConvertFrom-Json).tasks).name | Should -BeLike 'Guard *' -Because 'what made it is gone, what takes it back is not'
        $null = $done | Undo-RdpRemediation -Confirm:$false
        Get-LabSystem | Should -Be $before
    }
}

Describe 'A change that Windows refuses half way' {
    It 'leaves nothing half done, and says so: refused at call <_>' -ForEach (1..40 | Where-Object { $_ % 4 -eq 0 }) {
        Set-LabHost
        $before = Get-LabSystem | ConvertFrom-Json
        Invoke-InProduct { Import-RdpLabInterruption -At $args[0] -What 'Denied' } @($_)
        $id = try {
            $null = Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1400 -Confirm:$false -WarningAction Ignore
            ''
        } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
        Invoke-InProduct { Import-RdpLabInterruption -At 0 -What 'None' }
        $after = Get-LabSystem | ConvertFrom-Json
        if ($id -ne '') { $after.interfaces | ConvertTo-Json | Should -BeExactly ($before.interfaces | ConvertTo-Json) -Because $id }
        else { @($after.interfaces | Where-Object { $_.alias -eq 'Ethernet' -and $_.activeMtu -ne 1400 }) | Should -BeNullOrEmpty }
    }
}

Describe 'A plan' {
    BeforeEach { Set-LabHost }

    It 'changes nothing until it is carried out' {
        $before = Get-LabSystem
        $plan = Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1400 -PlanOnly
        Get-LabSystem | Should -BeExactly $before
        $plan.Hash | Should -Not -BeNullOrEmpty
        ($plan | Invoke-RdpPlan -Confirm:$false).Verified | Should -BeTrue
        Get-LabSystem | Should -Not -Be $before
    }

    It 'is refused when somebody changed it' {
        $plan = Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1400 -PlanOnly
        $plan.Hash = 'something else'
        { $plan | Invoke-RdpPlan -Confirm:$false } | Should -Throw -ErrorId '*,Invoke-RdpPlan'
    }
}
