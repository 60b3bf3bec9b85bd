#Requires -Version 5.1

# What people see without asking for more: findings as a table, a remediation with its changes.

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
    Set-LabHost @{
        interfaces = @([pscustomobject]@{
                alias = 'Storage'; index = 7; addressFamily = 'IPv4'; connected = $true; activeMtu = 9000; persistentMtu = 9000
            })
    }
}

Describe 'What is shown' {
    It 'of a finding: cause, status, grade, in a table' {
        $table = Test-Rdp0x904 -IncludeCause 18 | Out-String -Width 200
        $table | Should -Match 'Cause\s+Status\s+Grade'
        $table | Should -Match '18\s+suspect'
    }

    It 'of a finding fits a console of 80 columns' {
        foreach ($line in (Test-Rdp0x904 | Out-String -Width 80) -split '\r?\n') { $line.Length | Should -BeLessOrEqual 80 }
    }

    It 'of a finding as a list: everything, with the evidence' {
        $list = Test-Rdp0x904 -IncludeCause 18 | Format-List -Property * | Out-String -Width 200
        $list | Should -Match 'Evidence\s+:'
        $list | Should -Match 'Repair\s+:'
    }

    It 'of every view names properties that there are' {
        $module = Get-Module -Name 'Rdp0x904'
        $format = [xml] (Get-Content -LiteralPath (Join-Path -Path $module.ModuleBase -ChildPath 'Rdp0x904.Format.ps1xml') -Raw)
        $views = @($format.SelectNodes('//View'))
        $views.Count | Should -BeGreaterThan 0
        $done = Set-RdpMtu -InterfaceAlias 'Storage' -Mtu 1400 -Confirm:$false
        $objects = @(Test-Rdp0x904) + @($done) + @($done.Changes) + @($done | Undo-RdpRemediation -Confirm:$false)
        foreach ($view in $views) {
            foreach ($type in $view.SelectNodes('.//ViewSelectedBy/TypeName')) {
                $shown = @($objects | Where-Object { $_.PSTypeNames -contains $type.InnerText })
                $shown.Count | Should -BeGreaterThan 0 -Because "of $($type.InnerText)"
                foreach ($property in $view.SelectNodes('.//PropertyName')) {
                    $shown[0].PSObject.Properties.Name | Should -Contain $property.InnerText -Because $type.InnerText
                }
            }
        }
    }
}
