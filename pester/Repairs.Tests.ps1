#Requires -Version 5.1

# What Repair-Rdp0x904 does unasked: for every finding that a recipe offers itself for there is a plan, and several faults of
# one host are repaired in one run, which is taken back in one go.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
    # The findings that the compiler collected from the recipes.
    $offered = @(Get-CaseLabel 'Get-RdpRepairPlan')
    $cases = @(Get-RecipeCase Recipe | Where-Object {
            $null -ne $_.Expected.PSObject.Properties['findings'] -and $null -ne $_.Expected.PSObject.Properties['changes'] -and @($_.Expected.changes).Count -gt 0
        })
    $plans = @(
        foreach ($id in $offered) {
            $case = @($cases | Where-Object { $id -in $_.Expected.findings } | Select-Object -First 1)
            if ($case.Count -gt 0) { @{ Id = $id; Document = $case[0].Document } }
        }
    )
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
}

Describe 'What is repaired unasked' {
    It '<Id>: planned, and nothing is changed by planning' -ForEach $plans {
        Set-LabHost $Document
        $before = Get-LabHost
        $plan = Invoke-InProduct { Get-RdpRepairPlan -Id $args[0] -AllowSessionDrop $true } @($Id)
        (Get-Command -Name $plan.Cmdlet).Module.Name | Should -Be 'Rdp0x904'
        @($plan.Changes).Count | Should -BeGreaterThan 0
        Get-LabHost | Should -BeExactly $before
    }

    It 'is nothing for what no recipe offers itself for' {
        Invoke-InProduct { Get-RdpRepairPlan -Id 'NoSuchFinding' -AllowSessionDrop $false } | Should -BeNullOrEmpty
    }
}

Describe 'A host with several faults' {
    BeforeAll {
        $names = 'builds a broken channel anew', 'renews an expired certificate', 'enables the rules of Windows'
        $all = @(Get-RecipeCase Recipe)
        $several = [pscustomobject]@{}
        foreach ($name in $names) {
            $document = @($all | Where-Object { $_.Name -eq $name })[0].Document
            foreach ($property in $document.PSObject.Properties) {
                if ($null -eq $several.PSObject.Properties[$property.Name]) {
                    $several | Add-Member -MemberType NoteProperty -Name $property.Name -Value $property.Value
                }
            }
        }
    }
    BeforeEach {
        Set-LabHost $several
        $before = Get-LabSystem
    }

    It 'is repaired in one run, and taken back in one go as far as it can be' {
        $repair = Repair-Rdp0x904 -AllowSessionDrop -Confirm:$false -WarningAction Ignore
        @($repair.Done).Count | Should -BeGreaterThan 1
        $repair.Changes | ForEach-Object { $_.Verified | Should -BeTrue }
        $left = @(Test-Rdp0x904 | Where-Object { $_.Status -ne 'healthy' }).Id
        foreach ($done in $repair.Done) { $left | Should -Not -Contain $done.Id }
        @(Get-RdpRemediation).Count | Should -Be 1
        $undone = @($repair | Undo-RdpRemediation -Confirm:$false)
        $undone.Count | Should -Be @($repair.Changes).Count
        @($undone | Where-Object { $_.Outcome -notin 'Undone', 'NotReversible' }) | Should -BeNullOrEmpty
    }

    It 'stays as it is with -WhatIf, and where its causes are excluded' {
        $null = Repair-Rdp0x904 -WhatIf
        Get-LabSystem | Should -BeExactly $before
        $causes = @(Test-Rdp0x904 | Where-Object { $_.Status -ne 'healthy' } | ForEach-Object { $_.Cause } | Sort-Object -Unique)
        $repair = Repair-Rdp0x904 -ExcludeCause @($causes | Where-Object { $_ -gt 0 }) -Confirm:$false
        $repair.Done | Should -BeNullOrEmpty
        Get-LabSystem | Should -BeExactly $before
    }
}
