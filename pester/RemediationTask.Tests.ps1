#Requires -Version 5.1

# What goes on without anybody watching: guards and loans that end by themselves, the task that looks and repairs, the logs.
# And -WhatIf of the cmdlets that are no remedies, against the whole host.

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
}

Describe 'The task that looks and repairs' {
    BeforeEach { Set-LabHost }

    It 'is registered once, however often that is asked for, and removed' {
        $before = Get-LabSystem
        $parameters = @{ Repair = 'Repair-RdpCertificate'; OnEvent = $true; EveryHours = 12; Confirm = $false }
        (Register-RdpRemediationTask @parameters).Verified | Should -BeTrue
        $once = Get-LabSystem
        (Register-RdpRemediationTask @parameters).Changed | Should -BeFalse
        Get-LabSystem | Should -BeExactly $once
        @(($once | ConvertFrom-Json).tasks).Count | Should -Be 1
        (Unregister-RdpRemediationTask -Confirm:$false).Changed | Should -BeTrue
        Get-LabSystem | Should -BeExactly $before
        (Unregister-RdpRemediationTask -Confirm:$false).Changed | Should -BeFalse
    }

    It 'is XML, and runs a script that parses' {
        $null = Register-RdpRemediationTask -Repair Repair-RdpCertificate -EveryHours 12 -ExcludeCause 18, 19 -Confirm:$false
        $xml = [xml] @((Get-LabHost | ConvertFrom-Json).tasks)[0].xml
        $xml.Task.Principals.Principal.UserId | Should -Be 'S-1-5-18'
        $encoded = ($xml.Task.Actions.Exec.Arguments -split '-EncodedCommand ')[1]
        $text = [System.Text.Encoding]::Unicode.GetString([System.Convert]::FromBase64String($encoded))
        $faults = $null
        $null = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $null, [ref] $faults)
        $faults | Should -BeNullOrEmpty
        $folder = (Get-LabHost | ConvertFrom-Json).product.folder
        $text | Should -Match ([regex]::Escape("`$manifest = '$folder\Rdp0x904.psd1'"))
    }

    It 'is refused where <Why>' -ForEach @(
        @{ Why = 'no trigger is named'; Id = 'TriggerNotNamed'; Parameters = @{ }; Change = { } }
        @{ Why = 'there is no such repair'; Id = 'RepairNotFound'; Parameters = @{ OnEvent = $true; Repair = 'Repair-RdpNothing' }; Change = { } }
        @{ Why = 'the module lies in a user''s folder'; Id = 'ModuleNotTrusted'; Parameters = @{ OnEvent = $true }
            Change = { $args[0].product.folder = 'C:\Users\eve\Rdp0x904' }
        }
        @{ Why = 'users may write to the module'; Id = 'ModuleNotTrusted'; Parameters = @{ OnEvent = $true }
            Change = { $args[0].files | Where-Object { $_.path -like '*Rdp0x904.psd1' } | ForEach-Object { $_.sddl += '(A;;FA;;;BU)' } }
        }
        @{ Why = 'the module was changed after it was signed'; Id = 'ModuleNotTrusted'; Parameters = @{ OnEvent = $true }
            Change = { $args[0].product.signature = 'HashMismatch' }
        }
        @{ Why = 'the module is a development build'; Id = 'ModuleNotTrusted'; Parameters = @{ OnEvent = $true }
            Change = { $args[0].product.signature = 'UnknownError'; $args[0].product.signer = 'CN=Rdp0x904 Development (not for production)' }
        }
    ) {
        Set-LabHost
        $document = Get-LabHost | ConvertFrom-Json
        & $Change $document
        Set-LabHost $document
        $before = Get-LabHost
        { Register-RdpRemediationTask @Parameters -Confirm:$false } | Should -Throw -ErrorId "$Id,Register-RdpRemediationTask"
        Get-LabHost | Should -BeExactly $before
    }

    It 'takes no name that could be anything but a repair: <_>' -ForEach @(
        'Remove-Item', 'Repair-Rdp*', "Repair-Rdp'; throw 1; '", 'Repair-Rdp$(throw 1)', '', 'Test-Rdp0x904'
    ) {
        { Register-RdpRemediationTask -Repair $_ -OnEvent -Confirm:$false } | Should -Throw -ErrorId 'ParameterArgumentValidationError,Register-RdpRemediationTask'
    }
}

Describe 'What a run tells of itself' {
    BeforeEach { Set-LabHost }

    It 'is an entry in the event log and a line in the log, for what is made and for what is taken back' {
        $done = Set-RdpMtu -InterfaceAlias 'Ethernet' -AddressFamily IPv4 -Mtu 1400 -Confirm:$false
        $null = $done | Undo-RdpRemediation -Confirm:$false
        $document = Get-LabHost | ConvertFrom-Json
        $ours = @($document.events | Where-Object { $_.providerName -eq 'Rdp0x904' })
        $ours.id | Should -Be 10, 12
        $ours.logName | Should -Be 'Application', 'Application'
        $ours[0].message | Should -Match $done.Id
        $log = $document.journal.files | Where-Object { $_.path -like '*\changes.jsonl' }
        $lines = @($log.text.Trim() -split "`n" | ConvertFrom-Json)
        $lines.event | Should -Be 'changed', 'undone'
        $lines.id | Should -Be $done.Id, $done.Id
    }
}

Describe 'What nobody confirms or ends' {
    It 'comes back by itself, and is no loan any more' {
        Set-LabHost
        $before = Get-LabSystem | ConvertFrom-Json
        $null = Set-RdpMtu -InterfaceAlias 'Ethernet' -AddressFamily IPv4 -Mtu 1400 -ConfirmWithin 5 -Confirm:$false -WarningAction Ignore
        $null = Set-RdpSecurityLayer -SecurityLayer Rdp -For 20 -Confirm:$false -WarningAction Ignore
        Invoke-InProduct { Import-RdpLabTime -Seconds 600 }
        (Get-LabHost | ConvertFrom-Json).interfaces[0].activeMtu | Should -Be 1500
        @(Get-RdpRemediation -Loan).Count | Should -Be 1
        Invoke-InProduct { Import-RdpLabTime -Seconds 1200 }
        $after = Get-LabSystem | ConvertFrom-Json
        $after.tasks | Should -BeNullOrEmpty
        Get-RdpRemediation -Loan | Should -BeNullOrEmpty
        $after.registry | ConvertTo-Json -Depth 8 | Should -BeExactly ($before.registry | ConvertTo-Json -Depth 8)
    }
}

Describe '-WhatIf of what is no remedy' {
    BeforeEach {
        Set-LabHost
        $script:loan = Set-RdpSecurityLayer -SecurityLayer Rdp -Confirm:$false -WarningAction Ignore
        $null = Register-RdpRemediationTask -OnEvent -Confirm:$false
        $script:plan = Set-RdpMtu -InterfaceAlias 'Ethernet' -AddressFamily IPv4 -Mtu 1400 -PlanOnly
        $script:before = Get-LabHost
    }

    It '<Name> changes nothing on the whole host' -ForEach @(
        @{ Name = 'Undo-RdpRemediation'; Call = { Undo-RdpRemediation -All -WhatIf } }
        @{ Name = 'Confirm-RdpRemediation'; Call = { Confirm-RdpRemediation -Id $script:loan.Id -Permanent -Force -WhatIf } }
        @{ Name = 'Register-RdpRemediationTask'; Call = { Register-RdpRemediationTask -EveryHours 3 -WhatIf } }
        @{ Name = 'Unregister-RdpRemediationTask'; Call = { Unregister-RdpRemediationTask -WhatIf } }
        @{ Name = 'Invoke-RdpPlan'; Call = { $script:plan | Invoke-RdpPlan -WhatIf } }
    ) {
        $null = & $Call
        Get-LabHost | Should -BeExactly $script:before
    }
}
