#Requires -Version 5.1

# What a management agent gets of a run: an exit code, and short lines of plain ASCII with the verdict last (docs/exit-codes.md).

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product

    function Get-Report([string] $Kind, [hashtable] $Parameters) {
        Invoke-InProduct { param($Kind, $Given) & "ConvertTo-${Kind}Report" @Given } $Kind, $Parameters
    }

    function Assert-Plain($Report) {
        foreach ($line in $Report.Lines) { $line | Should -MatchExactly '^[\x20-\x7e]+$' }
        $Report.Lines[-1] | Should -Match '^Rdp0x904 '
        $Report.Lines[-1].Length | Should -BeLessOrEqual 2048
    }

    function Get-CaseNamed([string] $Name) {
        @('Recipe', 'Inspection' | ForEach-Object { Get-RecipeCase $_ } | Where-Object { $_.Name -eq $Name })[0]
    }
}

Describe 'The report' {
    It 'of a healthy host ends with 0 and finds nothing' {
        Set-LabHost
        $report = Get-Report Test @{ Findings = @(Test-Rdp0x904) }
        Assert-Plain $report
        $report.Code | Should -Be 0
        $report.Lines[-1] | Should -Be 'Rdp0x904 test: nothing found'
    }

    It 'of a fault ends with 1 and names it' {
        Set-LabHost (Get-CaseNamed 'builds a broken channel anew').Document
        $report = Get-Report Test @{ Findings = @(Test-Rdp0x904) }
        Assert-Plain $report
        $report.Code | Should -Be 1
        $report.Lines[-1] | Should -Match 'TrustBroken'
    }

    It 'of what could not be seen ends with 3' {
        $unknown = Invoke-InProduct { Select-Rdp0x904Finding -Findings @(Get-ClientCodeFinding -Reason 4711 -Extended $null) }
        (Get-Report Test @{ Findings = @($unknown) }).Code | Should -Be 3
    }

    It 'of a repair says what was done, what is left and how to take it back' {
        Set-LabHost (Get-CaseNamed 'builds a broken channel anew').Document
        $repair = Repair-Rdp0x904 -Confirm:$false
        $report = Get-Report Repair @{ Repair = $repair }
        Assert-Plain $report
        $report.Code | Should -Be 0
        $report.Lines[-1] | Should -Match 'repair: works; done: TrustBroken; .*left: nothing$'
        $undone = @($repair | Undo-RdpRemediation -Confirm:$false)
        $back = Get-Report Undo @{ Undone = $undone }
        Assert-Plain $back
        $back.Lines[-1] | Should -Match '^Rdp0x904 undo: \d+ of \d+ taken back$'
    }

    It 'of a repair that leaves something ends with 1' {
        Set-LabHost (Get-CaseNamed 'finds a flood and its source').Document
        $report = Get-Report Repair @{ Repair = (Repair-Rdp0x904 -Confirm:$false) }
        Assert-Plain $report
        $report.Lines[-1] | Should -Match 'left: LogonFlood'
    }

    It 'of an error <Id> (<Category>) ends with <Code>' -ForEach @(
        @{ Id = 'FailedNotUndone'; Category = 'InvalidOperation'; Code = 5 }
        @{ Id = 'InterfaceNotFound'; Category = 'InvalidArgument'; Code = 2 }
        @{ Id = 'AccessDenied'; Category = 'PermissionDenied'; Code = 3 }
        @{ Id = 'JournalNotTrusted'; Category = 'PermissionDenied'; Code = 4 }
        @{ Id = 'Anything'; Category = 'InvalidOperation'; Code = 4 }
    ) {
        $report = Get-Report Failure @{ Id = $Id; Category = $Category; Message = "It said: $([char] 0x20ac)`r`nno" }
        Assert-Plain $report
        $report.Code | Should -Be $Code
        $report.Lines[-1] | Should -Be "Rdp0x904 failed: ${Id}: It said: ? no"
    }

    It 'of what there is not ends with 2' {
        $report = Get-Report Refusal @{ Message = 'there is no action Destroy.' }
        Assert-Plain $report
        $report.Code | Should -Be 2
    }

    It 'is no longer than agents read, however much there is to say' {
        $same = {
            Select-Rdp0x904Finding -Findings @(1..60 | ForEach-Object { Get-ClientCodeFinding -Reason 2308 -Extended $null })
        }
        $many = @(Invoke-InProduct $same | ForEach-Object {
                $_.Title = 'x' * 900
                $_
            })
        $report = Get-Report Test @{ Findings = $many }
        Assert-Plain $report
        $report.Lines.Count | Should -Be 42
        $report.Lines[0] | Should -Match '^next '
        $report.Lines[1].Length | Should -Be 400
        $report.Lines[40] | Should -Be 'and 21 more'
    }
}
