#Requires -Version 5.1

# Every behaviour case of every recipe, over the lab: diagnose, -WhatIf, carry out, look again, take back.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $cases = @(Get-RecipeCase Recipe)
    $inspections = @(Get-RecipeCase Inspection)
    $diagnoses = @(Get-RecipeCase Diagnosis)
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product

    # The object has these properties with these values, and perhaps others.
    function Assert-Shown($Object, $Expected) {
        foreach ($property in $Expected.PSObject.Properties) {
            $value = $Object.($property.Name)
            if ($property.Name -eq 'evidence') { Assert-EachShown $value $property.Value }
            else { $value | Should -Be $property.Value -Because $property.Name }
        }
    }

    # As many objects as expected, each as expected.
    function Assert-EachShown($Objects, $Expected) {
        @($Objects).Count | Should -Be @($Expected).Count
        for ($index = 0; $index -lt @($Objects).Count; $index++) { Assert-Shown @($Objects)[$index] @($Expected)[$index] }
    }
}

Describe 'A recipe' {
    BeforeAll {
        $nobody = New-SilentHost
        # The id of the error that a cmdlet ends with under -WhatIf, or nothing.
        $preview = {
            param($Cmdlet, $Parameters)
            try { $null = & $Cmdlet @Parameters -WhatIf } catch { $_.FullyQualifiedErrorId }
        }
    }

    BeforeEach {
        Set-LabHost $Document
        $before = Get-LabHost
        $system = Get-LabSystem
    }

    It '<Cmdlet> <Name>' -ForEach $cases {
        $has = { param($Property) $null -ne $Expected.PSObject.Properties[$Property] }
        $findings = @(Get-RecipeFinding $Functions $Parameters)
        if (& $has 'findings') { Select-Trouble $findings | Sort-Object | Should -Be @($Expected.findings | Sort-Object) }
        if (& $has 'shows') { Assert-EachShown $findings $Expected.shows }
        $refusal = Invoke-AtPrompt $nobody $preview $Cmdlet, $Parameters
        Get-LabHost | Should -BeExactly $before -Because '-WhatIf changes nothing'

        if (& $has 'error') {
            # Who may not write the journal is refused before anything else.
            $failure = try { $null = & $Cmdlet @Parameters -Confirm:$false } catch { $_ }
            $failure.FullyQualifiedErrorId | Should -BeIn "$($Expected.error),$Cmdlet", "JournalDenied,$Cmdlet"
            if (& $has 'message') { $failure.Exception.Message | Should -BeExactly $Expected.message }
            return
        }
        $refusal | Should -BeNullOrEmpty
        $done = & $Cmdlet @Parameters -Confirm:$false
        (Get-Command -Name $Cmdlet).OutputType.Name | Should -Contain $done.PSTypeNames[0]
        $done.Verified | Should -BeTrue
        # What lowers security registers its own way back first, which is not part of the plan.
        $planned = @($done.Changes | ForEach-Object { $_.Change } | Where-Object { $_.Kind -ne 'ScheduledTask' -or $_.Folder -ne '\Rdp0x904\' })
        # A change may be named by its kind alone.
        $wanted = @($Expected.changes | ForEach-Object { if ($_ -is [string]) { [pscustomobject]@{ kind = $_ } } else { $_ } })
        Assert-EachShown $planned $wanted
        $after = if (& $has 'after') { @($Expected.after | Sort-Object) } else { @() }
        Select-Trouble $done.Remaining | Sort-Object | Should -Be $after
        if (@($done.Changes).Count -eq 0) { Get-LabSystem | Should -BeExactly $system }

        # What can be taken back leaves no trace.
        $undone = @($done | Undo-RdpRemediation -Confirm:$false)
        $undone.Count | Should -Be @($done.Changes).Count
        if (@($done.Changes | Where-Object { -not $_.Reversible }).Count -eq 0) {
            # PowerShell writes names as its properties have them.
            Get-LabSystem | Should -Be $system
        }
    }
}

Describe 'An inspection' {
    It '<Cmdlet> <Name>' -ForEach $inspections {
        Set-LabHost $Document
        $before = Get-LabHost
        if ($null -ne $Expected.PSObject.Properties['error']) {
            { & $Cmdlet @Parameters } | Should -Throw -ErrorId "$($Expected.error),$Cmdlet"
        } else {
            $findings = @(& $Cmdlet @Parameters)
            Select-Trouble $findings | Sort-Object | Should -Be @($Expected.findings | Sort-Object)
            if ($null -ne $Expected.PSObject.Properties['shows']) { Assert-EachShown $findings $Expected.shows }
            foreach ($each in $findings) { (Get-Command -Name $Cmdlet).OutputType.Name | Should -Contain $each.PSTypeNames[0] }
        }
        Get-LabHost | Should -BeExactly $before
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
