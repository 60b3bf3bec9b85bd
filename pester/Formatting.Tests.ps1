#Requires -Version 5.1

# What people see without asking for more: findings as a table, a remediation with its changes.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $module = Import-Product
    $format = [xml] (Get-Content -LiteralPath (Join-Path -Path $module.ModuleBase -ChildPath 'Rdp0x904.Format.ps1xml') -Raw)
    $views = @(
        foreach ($view in $format.SelectNodes('//View')) {
            @{
                Type       = $view.SelectSingleNode('ViewSelectedBy/TypeName').InnerText
                Shape      = if ($null -ne $view.SelectSingleNode('TableControl')) { 'table' } else { 'list' }
                Properties = @($view.SelectNodes('.//PropertyName') | ForEach-Object { $_.InnerText })
                Scripts    = @($view.SelectNodes('.//ScriptBlock') | ForEach-Object { $_.InnerText })
                Labels     = @($view.SelectNodes('.//Label') | ForEach-Object { $_.InnerText })
            }
        }
    )
}

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

    Context 'by a view' {
        BeforeAll {
            # Objects of every type, each from the command that people have it from.
            $objects = @(
                Test-Rdp0x904
                Get-RdpMtu
                Get-RdpSession
                $plan = Set-RdpMtu -InterfaceAlias 'Storage' -Mtu 1400 -PlanOnly
                $plan
                $plan.Changes
                $done = Set-RdpMtu -InterfaceAlias 'Storage' -Mtu 1400 -Confirm:$false
                $done
                $done.Changes
                Get-RdpRemediation
                (Get-RdpRemediation).Steps
                $done | Undo-RdpRemediation -Confirm:$false
                $tunnel = New-RdpTunnel -Gateway 'client-01.example' -Confirm:$false
                $tunnel
                $tunnel | Close-RdpTunnel -Confirm:$false
                # Something that is repaired unasked, and something that leaves events and is left to people.
                Set-LabHost @(Get-RecipeCase Recipe | Where-Object { $_.Name -eq 'builds a broken channel anew' })[0].Document
                $repair = Repair-Rdp0x904 -Confirm:$false
                $repair
                $repair.Done
                Set-LabHost @(Get-RecipeCase Inspection | Where-Object { $_.Name -eq 'finds a flood and its source' })[0].Document
                Get-RdpEvent
                Test-RdpLogonFlood
                (Repair-Rdp0x904 -Confirm:$false).Left
            )
        }

        It 'of <Type> as a <Shape>: properties that there are, in every column' -ForEach $views {
            $shown = @($objects | Where-Object { $null -ne $_ -and $_.PSTypeNames -contains $Type })
            $shown.Count | Should -BeGreaterThan 0
            foreach ($property in $Properties) { $shown[0].PSObject.Properties.Name | Should -Contain $property }
            # PowerShell shows nothing at all where the script of a column fails.
            Set-StrictMode -Version Latest
            foreach ($script in $Scripts) {
                { $shown[0] | ForEach-Object -Process ([scriptblock]::Create($script)) } | Should -Not -Throw -Because $script
            }
            $text = if ($Shape -eq 'table') { $shown[0] | Format-Table | Out-String -Width 300 } else { $shown[0] | Format-List | Out-String -Width 300 }
            foreach ($label in $Labels) { $text | Should -Match "(?m)(^|\s)$([regex]::Escape($label))(\s|$)" }
        }
    }
}
