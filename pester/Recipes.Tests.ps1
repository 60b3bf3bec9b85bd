#Requires -Version 5.1

# Every behaviour case of every recipe, over the lab: diagnose, -WhatIf, carry out, look again, take back.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $cases = @(Get-RecipeCase Recipe)
    $diagnoses = @(Get-RecipeCase Diagnosis)
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
}

Describe 'A recipe' {
    BeforeAll { $shell = Open-Preview }
    AfterAll { $shell.Dispose() }

    BeforeEach {
        Set-LabHost $Document
        $before = Get-LabHost
    }

    It '<Cmdlet> <Name>' -ForEach $cases {
        $has = { param($Property) $null -ne $Expected.PSObject.Properties[$Property] }
        if (& $has 'findings') {
            Select-Trouble (Get-RecipeFinding $Functions) | Sort-Object | Should -Be @($Expected.findings | Sort-Object)
        }
        if (& $has 'repairs') {
            $offered = @(Get-RecipeFinding $Functions | Where-Object { $_.Status -ne 'healthy' -and $_.Repair -ne '' } | ForEach-Object { $_.Repair })
            $offered | Sort-Object | Should -Be @($Expected.repairs | Sort-Object)
        }
        $preview = Invoke-Preview $shell $before $Cmdlet $Parameters
        $preview.Document | Should -BeExactly $before -Because '-WhatIf changes nothing'

        if (& $has 'error') {
            { & $Cmdlet @Parameters -Confirm:$false } | Should -Throw -ErrorId "$($Expected.error),$Cmdlet"
            return
        }
        $preview.ErrorId | Should -BeNullOrEmpty
        $done = & $Cmdlet @Parameters -Confirm:$false
        $done.Verified | Should -BeTrue
        @($done.Changes | ForEach-Object { $_.Change.Kind }) | Should -Be @($Expected.changes)
        $after = if (& $has 'after') { @($Expected.after | Sort-Object) } else { @() }
        Select-Trouble $done.Remaining | Sort-Object | Should -Be $after
        if (@($done.Changes).Count -eq 0) { Get-LabHost | Should -BeExactly $before }

        # What can be taken back leaves no trace.
        $undone = @($done | Undo-RdpRemediation -Confirm:$false)
        $undone.Count | Should -Be @($done.Changes).Count
        if (@($done.Changes | Where-Object { -not $_.Reversible }).Count -eq 0) {
            # PowerShell writes names as its properties have them.
            Get-LabHost | Should -Be $before
        }
    }
}

Describe 'A diagnosis' {
    It '<Cmdlet> <Name>' -ForEach $diagnoses {
        Set-LabHost $Document
        $before = Get-LabHost
        Select-Trouble (& $Cmdlet @Parameters) | Should -Be @($Expected.findings)
        & $Cmdlet @Parameters -Quiet | Should -Be $Expected.passes
        Get-LabHost | Should -BeExactly $before
    }
}
